// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <atomic>
#include <chrono>
#include <memory>

namespace parlour::picture {

/// Set when nobody wants the picture any more. May be null: somebody always does.
using Stop = std::shared_ptr<const std::atomic_bool>;

/// The bytes of a picture for a decoder, which gets no more of them once it has used up its time, or nobody wants the
/// picture any more: it then ends as with a file that was cut off. No QBuffer, of which decoders take all at once.
class BoundDevice : public QIODevice
{
    Q_OBJECT

public:
    BoundDevice(const QByteArray &data, Stop stop);

    qint64 size() const override { return m_data.size(); }
    /// Returns whether bytes were withheld.
    bool gaveUp() const { return m_gaveUp; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_data;
    const Stop m_stop;
    const std::chrono::nanoseconds m_start;
    bool m_gaveUp = false;
};

} // namespace parlour::picture
