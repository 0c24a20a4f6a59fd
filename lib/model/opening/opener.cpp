// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/opening/opener.h"

#include <QDesktopServices>
#include <vector>

namespace parlour {

namespace {

/// Whether what is set is ours or was there before: as the environment is, of the whole process.
struct Variable
{
    QByteArray name, own;
    QByteArray before; ///< Null if there was none.

    void set(const QByteArray &value) const
    {
        value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
    }
};

} // namespace

static std::vector<Variable> &ownVariables()
{
    static std::vector<Variable> variables;
    return variables;
}

bool Opener::open(const QUrl &target)
{
    for (const Variable &variable : ownVariables())
        variable.set(variable.before);
    const bool isOpened = QDesktopServices::openUrl(target);
    for (const Variable &variable : ownVariables())
        variable.set(variable.own);
    return isOpened;
}

void Opener::setOwnVariable(const QByteArray &name, const QByteArray &value)
{
    ownVariables().push_back({.name = name, .own = value, .before = qgetenv(name.constData())});
    ownVariables().back().set(value);
}

} // namespace parlour
