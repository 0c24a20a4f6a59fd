// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/level.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parlour::reading {

QString nameOf(Level level)
{
    switch (level) {
    case Level::Always:
        return u"always"_s;
    case Level::OnMention:
        return u"on-mention"_s;
    case Level::Never:
        return u"never"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Level> levelNamed(const QString &name)
{
    for (const auto level : {Level::Always, Level::OnMention, Level::Never}) {
        if (name == nameOf(level))
            return level;
    }
    return std::nullopt;
}

namespace {

/// Kind of programs for which a setting counts, the most specific first.
struct Identity
{
    QString category;
    QString type;
    bool operator==(const Identity &) const = default;
};
const std::array Identities {Identity {u"client"_s, u"pc"_s}, Identity {u"client"_s, {}}, Identity {}};

std::optional<Level> levelOf(const QDomElement &setting)
{
    return setting.namespaceURI() == NotifyNs ? levelNamed(setting.localName()) : std::nullopt;
}

/// The settings in `notify` for `identity`; there should be one at most.
QList<QDomElement> settings(const QDomElement &notify, const Identity &identity)
{
    QList<QDomElement> found;
    for (auto e = notify.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const Identity meant {e.attribute(u"identity-category"_s), e.attribute(u"identity-type"_s)};
        if (levelOf(e) && meant == identity)
            found << e;
    }
    return found;
}

void set(QDomElement notify, const Identity &identity, Level level)
{
    auto setting = xml::append(notify, nameOf(level));
    if (!identity.category.isEmpty())
        setting.setAttribute(u"identity-category"_s, identity.category);
    if (!identity.type.isEmpty())
        setting.setAttribute(u"identity-type"_s, identity.type);
    auto others = settings(notify, identity);
    others.removeLast(); // That is the new one.
    for (const auto &other : std::as_const(others)) {
        const auto advanced = xml::child(other, u"advanced", NotifyNs);
        if (!advanced.isNull() && xml::child(setting, u"advanced", NotifyNs).isNull())
            setting.appendChild(advanced);
        notify.removeChild(other);
    }
}

} // namespace

std::optional<Level> level(const QDomElement &extensions)
{
    const auto notify = xml::child(extensions, u"notify", NotifyNs);
    for (const auto &identity : Identities) {
        if (const auto found = settings(notify, identity); !found.isEmpty())
            return levelOf(found.first());
    }
    return std::nullopt;
}

void setLevel(QDomElement extensions, Level level)
{
    auto notify = xml::child(extensions, u"notify", NotifyNs);
    if (notify.isNull())
        notify = xml::append(extensions, u"notify"_s, NotifyNs);
    const Identity &all = Identities.back();
    for (const auto &identity : Identities) {
        if (identity != all && settings(notify, identity).isEmpty())
            continue;
        set(notify, identity, level);
        break;
    }
    if (settings(notify, all).isEmpty())
        set(notify, all, level);
}

} // namespace parlour::reading
