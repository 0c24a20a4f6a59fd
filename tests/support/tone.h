// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>
#include <cmath>
#include <numbers>

namespace parlour {

/// A tone of so many milliseconds, as a WAV file: one channel, 16 bits, 8 kHz.
inline QByteArray tone(int milliseconds)
{
    constexpr int Rate = 8000;
    const int samples = Rate * milliseconds / 1000;
    const auto number = [](auto value) {
        const auto little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
    };
    QByteArray sound;
    for (int i = 0; i < samples; ++i)
        sound += number(qint16(8000 * std::sin(2 * std::numbers::pi * 440 * i / Rate)));
    return "RIFF" + number(quint32(36 + sound.size())) + "WAVEfmt " + number(quint32(16)) + number(quint16(1))
        + number(quint16(1)) + number(quint32(Rate)) + number(quint32(2 * Rate)) + number(quint16(2))
        + number(quint16(16)) + "data" + number(quint32(sound.size())) + sound;
}

} // namespace parlour
