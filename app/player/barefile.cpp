// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/barefile.h"

#include "protocol/sharing/covers.h"

#include <algorithm>

namespace parlour {

BareFile::BareFile(const QString &path)
    : m_file(path)
{
}

bool BareFile::open(OpenMode mode)
{
    const auto bytes = [this](qint64 at, qint64 most) { return m_file.seek(at) ? m_file.read(most) : QByteArray(); };
    if (mode != ReadOnly || !m_file.open(ReadOnly))
        return false;
    const auto container = sharing::containerOf(bytes);
    if (container == sharing::Container::None)
        return false;
    m_bytes = sharing::withoutCovers(container, bytes);
    return QIODevice::open(mode | Unbuffered); // So that pos() is where data is read.
}

qint64 BareFile::readData(char *data, qint64 most)
{
    const QByteArray part = m_bytes(pos(), most);
    std::ranges::copy(part, data);
    return part.size();
}

qint64 BareFile::writeData(const char *, qint64)
{
    return -1;
}

} // namespace parlour
