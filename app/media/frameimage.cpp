// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/frameimage.h"

#include <QTransform>
#include <QVideoFrameFormat>
#include <algorithm>
#include <optional>

namespace parlour {

namespace {

using Format = QVideoFrameFormat;

/// Place of one part of the colour of pixels in a frame.
struct Channel
{
    int plane = 0;
    int step = 1;   ///< Bytes from one value to the next.
    int offset = 0; ///< Bytes before the first value.
};

/// Kind of a frame: brightness, and two parts of colour for a block of pixels.
struct Layout
{
    Channel brightness {};
    Channel blue {};
    Channel red {};
    int columns = 0;   ///< Blocks are 2 to the power of so many pixels wide ...
    int rows = 0;      ///< ... and high.
    int bits = 8;      ///< Of a value; more than 8: two bytes, of which these are the lower ones.
    bool grey = false; ///< There is no colour.
};

/// A frame whose bytes can be read, as long as this lives.
class Bytes
{
public:
    explicit Bytes(QVideoFrame frame)
        : m_frame(std::move(frame))
        , m_isReadable(m_frame.map(QVideoFrame::ReadOnly))
    {
    }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;
    ~Bytes()
    {
        if (m_isReadable)
            m_frame.unmap();
    }

    bool isReadable() const { return m_isReadable; }
    /// Returns whether `channel` has values for `size` blocks, all of them inside of the frame.
    bool holds(const Channel &channel, QSize size, int width) const
    {
        if (channel.plane >= m_frame.planeCount() || m_frame.bytesPerLine(channel.plane) <= 0)
            return false;
        const qint64 line = channel.offset + qint64(size.width() - 1) * channel.step + width;
        const qint64 all = qint64(size.height() - 1) * m_frame.bytesPerLine(channel.plane) + line;
        return line <= m_frame.bytesPerLine(channel.plane) && all <= m_frame.mappedBytes(channel.plane);
    }
    const uchar *line(const Channel &channel, int row) const
    {
        return m_frame.bits(channel.plane) + qsizetype(row) * m_frame.bytesPerLine(channel.plane) + channel.offset;
    }
    const QVideoFrame &frame() const { return m_frame; }

private:
    QVideoFrame m_frame;
    const bool m_isReadable;
};

/// From brightness and colour to red, green and blue, in 1/65536.
struct Matrix
{
    int base, brightness, redFromRed, greenFromRed, greenFromBlue, blueFromBlue;
};

} // namespace

static std::optional<Layout> layoutOf(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_YUV420P:
        return Layout {.blue = {1}, .red = {2}, .columns = 1, .rows = 1};
    case Format::Format_YV12:
        return Layout {.blue = {2}, .red = {1}, .columns = 1, .rows = 1};
    case Format::Format_YUV422P:
        return Layout {.blue = {1}, .red = {2}, .columns = 1};
    case Format::Format_NV12:
        return Layout {.blue = {1, 2, 0}, .red = {1, 2, 1}, .columns = 1, .rows = 1};
    case Format::Format_NV21:
        return Layout {.blue = {1, 2, 1}, .red = {1, 2, 0}, .columns = 1, .rows = 1};
    case Format::Format_YUV420P10:
        return Layout {.brightness = {0, 2}, .blue = {1, 2}, .red = {2, 2}, .columns = 1, .rows = 1, .bits = 10};
    case Format::Format_P010:
    case Format::Format_P016:
        return Layout {.brightness = {0, 2}, .blue = {1, 4, 0}, .red = {1, 4, 2}, .columns = 1, .rows = 1, .bits = 16};
    case Format::Format_YUYV:
        return Layout {.brightness = {0, 2, 0}, .blue = {0, 4, 1}, .red = {0, 4, 3}, .columns = 1};
    case Format::Format_UYVY:
        return Layout {.brightness = {0, 2, 1}, .blue = {0, 4, 0}, .red = {0, 4, 2}, .columns = 1};
    case Format::Format_Y8:
        return Layout {.grey = true};
    case Format::Format_Y16:
        return Layout {.brightness = {0, 2}, .bits = 16, .grey = true};
    default:
        return {};
    }
}

static Matrix matrixOf(const Format &format)
{
    const bool isNew = format.colorSpace() == Format::ColorSpace_BT709
        || (format.colorSpace() == Format::ColorSpace_Undefined && format.frameHeight() > 576);
    const bool isFull = format.colorRange() == Format::ColorRange_Full;
    if (isNew)
        return isFull ? Matrix {0, 65536, 103206, -30679, -12276, 121609}
                      : Matrix {16, 76309, 117489, -34925, -13975, 138438};
    return isFull ? Matrix {0, 65536, 91881, -46802, -22554, 116130}
                  : Matrix {16, 76309, 104597, -53279, -25675, 132201};
}

static int valueAt(const uchar *line, const Channel &channel, int index, int bits)
{
    const uchar *place = line + qsizetype(index) * channel.step;
    return bits == 8 ? place[0] : (place[0] | place[1] << 8) >> (bits - 8);
}

static QRgb mixed(const Matrix &matrix, int brightness, int blue, int red)
{
    const auto byte = [](int value) { return std::clamp((value + 32768) >> 16, 0, 255); };
    const int grey = (brightness - matrix.base) * matrix.brightness;
    return qRgb(byte(grey + matrix.redFromRed * red),
                byte(grey + matrix.greenFromRed * red + matrix.greenFromBlue * blue),
                byte(grey + matrix.blueFromBlue * blue));
}

/// Takes one pixel of the frame for each of the picture.
static QImage sampled(const Bytes &bytes, const Layout &layout, QSize from, QSize to)
{
    const QSize blocks(((from.width() - 1) >> layout.columns) + 1, ((from.height() - 1) >> layout.rows) + 1);
    const int width = layout.bits == 8 ? 1 : 2;
    if (!bytes.holds(layout.brightness, from, width)
        || (!layout.grey && !(bytes.holds(layout.blue, blocks, width) && bytes.holds(layout.red, blocks, width))))
        return {};
    const Matrix matrix = matrixOf(bytes.frame().surfaceFormat());
    QImage image(to, QImage::Format_RGB32);
    for (int y = 0; y < to.height(); ++y) {
        const int row = int(qint64(y) * from.height() / to.height());
        const uchar *brightness = bytes.line(layout.brightness, row);
        const uchar *blue = layout.grey ? nullptr : bytes.line(layout.blue, row >> layout.rows);
        const uchar *red = layout.grey ? nullptr : bytes.line(layout.red, row >> layout.rows);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < to.width(); ++x) {
            const int column = int(qint64(x) * from.width() / to.width());
            const int block = column >> layout.columns;
            line[x] = mixed(matrix, valueAt(brightness, layout.brightness, column, layout.bits),
                            blue ? valueAt(blue, layout.blue, block, layout.bits) - 128 : 0,
                            red ? valueAt(red, layout.red, block, layout.bits) - 128 : 0);
        }
    }
    return image;
}

/// A frame that is an image already.
static QImage copied(const Bytes &bytes, QSize from, QSize to)
{
    const QVideoFrame &frame = bytes.frame();
    const auto format = Format::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid || !bytes.holds({}, {1, from.height()}, frame.bytesPerLine(0)))
        return {};
    return QImage(frame.bits(0), from.width(), from.height(), frame.bytesPerLine(0), format)
        .scaled(to)
        .convertToFormat(QImage::Format_RGB32);
}

bool isBounded(QSize size)
{
    constexpr int LongestSide = 4096;
    return size.width() <= LongestSide && size.height() <= LongestSide;
}

QImage imageOf(const QVideoFrame &frame, QSize bound)
{
    if (!frame.isValid() || frame.size().isEmpty() || !isBounded(frame.size()) || bound.isEmpty())
        return {};
    const bool isTurned =
        frame.rotation() == QtVideo::Rotation::Clockwise90 || frame.rotation() == QtVideo::Rotation::Clockwise270;
    const QSize from = frame.size();
    const QSize place = isTurned ? bound.transposed() : bound;
    const QSize to = from.width() > place.width() || from.height() > place.height()
        ? from.scaled(place, Qt::KeepAspectRatio).expandedTo({1, 1})
        : from;
    const Bytes bytes(frame);
    if (!bytes.isReadable())
        return {};
    const auto layout = layoutOf(frame.pixelFormat());
    const QImage image = layout ? sampled(bytes, *layout, from, to) : copied(bytes, from, to);
    const int angle = int(frame.rotation());
    return angle == 0 ? image : image.transformed(QTransform().rotate(angle));
}

} // namespace parlour
