// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/windowplace.h"

#include "storage/profilesettings.h"

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace parlour {

/// In the profile, as five numbers: x, y, width, height, maximised.
using Numbers = std::array<qint32, 5>;

WindowPlace::WindowPlace(ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void WindowPlace::keep(const QRect &frame, bool maximised)
{
    const Numbers numbers {frame.x(), frame.y(), frame.width(), frame.height(), maximised ? 1 : 0};
    m_settings.setWindowState(u"main"_s, QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers));
}

WindowPlace::Kept WindowPlace::kept() const
{
    const QByteArray state = m_settings.windowState(u"main"_s);
    Numbers numbers {};
    if (state.size() != sizeof numbers)
        return {};
    std::memcpy(numbers.data(), state.constData(), sizeof numbers);
    return {{numbers[0], numbers[1], numbers[2], numbers[3]}, numbers[4] != 0};
}

QSize WindowPlace::size(const QSize &least, const QSize &most) const
{
    const QSize size = kept().frame.size();
    return size.expandedTo(least) == size ? size.boundedTo(most) : QSize();
}

bool WindowPlace::isMaximised() const
{
    return kept().maximised;
}

} // namespace parlour
