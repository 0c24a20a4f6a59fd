// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/frameimage.h"

#include <QTransform>
#include <QVideoFrameFormat>
#include <algorithm>
#include <array>
#include <memory>

extern "C" {
#include <libswscale/swscale.h>
}

namespace parlour {

using Format = QVideoFrameFormat;

/// Returns FFmpeg's name for the formats in which Qt passes on what FFmpeg has decoded.
// A table. NOLINTNEXTLINE(readability-function-size)
static AVPixelFormat pixelFormat(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_YUV420P:
    case Format::Format_YV12: // Its planes come in another order, see planesOf().
        return AV_PIX_FMT_YUV420P;
    case Format::Format_YUV422P:
        return AV_PIX_FMT_YUV422P;
    case Format::Format_YUV420P10:
        return AV_PIX_FMT_YUV420P10;
    case Format::Format_NV12:
        return AV_PIX_FMT_NV12;
    case Format::Format_NV21:
        return AV_PIX_FMT_NV21;
    case Format::Format_P010:
        return AV_PIX_FMT_P010;
    case Format::Format_P016:
        return AV_PIX_FMT_P016;
    case Format::Format_YUYV:
        return AV_PIX_FMT_YUYV422;
    case Format::Format_UYVY:
        return AV_PIX_FMT_UYVY422;
    case Format::Format_Y8:
        return AV_PIX_FMT_GRAY8;
    case Format::Format_Y16:
        return AV_PIX_FMT_GRAY16;
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
        return AV_PIX_FMT_0RGB;
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return AV_PIX_FMT_BGR0;
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return AV_PIX_FMT_0BGR;
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return AV_PIX_FMT_RGB0;
    default: // Qt has more, which come from cameras and graphics cards.
        return AV_PIX_FMT_NONE;
    }
}

namespace {

struct Planes
{
    std::array<const uchar *, 4> bytes {};
    std::array<int, 4> lines {}; ///< Bytes of a line.
};

} // namespace

/// Returns where the parts of `frame`, which is mapped, are.
static Planes planesOf(const QVideoFrame &frame)
{
    Planes planes;
    for (int plane = 0; plane < std::min(frame.planeCount(), 4); ++plane) {
        const bool swapped = frame.pixelFormat() == Format::Format_YV12 && plane > 0;
        const auto place = size_t(swapped ? 3 - plane : plane);
        planes.bytes.at(place) = frame.bits(plane);
        planes.lines.at(place) = frame.bytesPerLine(plane);
    }
    return planes;
}

/// Makes what `scaler` computes as bright and as colourful as `format` means it.
static void setColours(SwsContext *scaler, const Format &format)
{
    constexpr int LinesOfOldVideo = 576, One = 1 << 16;
    const bool isNew = format.colorSpace() == Format::ColorSpace_BT709
        || (format.colorSpace() == Format::ColorSpace_Undefined && format.frameHeight() > LinesOfOldVideo);
    const int *matrix = sws_getCoefficients(isNew ? SWS_CS_ITU709 : SWS_CS_ITU601);
    const bool isFull = format.colorRange() == Format::ColorRange_Full;
    sws_setColorspaceDetails(scaler, matrix, isFull ? 1 : 0, matrix, 1, 0, One, One);
}

/// Returns the picture of `frame`, in the size `to`; null where it is in no known format.
static QImage scaled(QVideoFrame frame, QSize to)
{
    const auto format = pixelFormat(frame.pixelFormat());
    if (format == AV_PIX_FMT_NONE)
        return {};
    const std::unique_ptr<SwsContext, decltype(&sws_freeContext)> scaler(
        sws_getContext(frame.width(), frame.height(), format, to.width(), to.height(), AV_PIX_FMT_RGB32,
                       SWS_FAST_BILINEAR, nullptr, nullptr, nullptr),
        sws_freeContext);
    if (!scaler || !frame.map(QVideoFrame::ReadOnly))
        return {};
    setColours(scaler.get(), frame.surfaceFormat());
    const Planes planes = planesOf(frame);
    QImage image(to, QImage::Format_RGB32);
    uchar *const bits = image.bits();
    const int line = int(image.bytesPerLine());
    sws_scale(scaler.get(), planes.bytes.data(), planes.lines.data(), 0, frame.height(), &bits, &line);
    frame.unmap();
    return image;
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
    const bool isLarger = from.width() > place.width() || from.height() > place.height();
    const QImage image = scaled(frame, isLarger ? from.scaled(place, Qt::KeepAspectRatio).expandedTo({1, 1}) : from);
    const int angle = int(frame.rotation());
    return angle == 0 ? image : image.transformed(QTransform().rotate(angle));
}

} // namespace parlour
