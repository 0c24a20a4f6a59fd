// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilesettings.h"

#include "protocol/text/bounded.h"
#include "storage/disk/inientries.h"
#include "storage/lists/oldlists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour {

using namespace ini;

namespace {

// A damaged file must cost neither time nor memory.
constexpr qsizetype MaxWindowState = 64 * 1024;
constexpr qsizetype MaxReasons = 20;
constexpr qsizetype MaxReason = 300;
constexpr qsizetype MaxEmoji = 24;
constexpr qsizetype MaxEmojiSize = 40;
constexpr int ForEver = -1;
constexpr int MaxAwayAfter = 24 * 60 * 60; ///< In seconds.

QString keepGroup(const QString &account)
{
    return "keep/"_L1 + key(account);
}

} // namespace

ProfileLists ProfileSettings::oldLists() const
{
    return oldlists::read(m_ini);
}

void ProfileSettings::removeOldLists()
{
    oldlists::removeAll(m_ini);
}

void ProfileSettings::forgetRooms(const QString &account)
{
    oldlists::remove(m_ini, account);
    m_ini.remove(keepGroup(account));
    forgetPersonNotes(account);
    for (const QString &room : mutes(account).keys())
        setMute(account, room, {});
}

QString ProfileSettings::roomOrder() const
{
    const QString order = m_ini.value("roomOrder"_L1).toString();
    return order == "name"_L1 || order == "activity"_L1 ? order : u"hand"_s;
}

void ProfileSettings::setRoomOrder(const QString &order)
{
    m_ini.setValue("roomOrder"_L1, order);
}

QString ProfileSettings::theme() const
{
    const QString theme = m_ini.value("theme"_L1).toString();
    return theme == "light"_L1 || theme == "dark"_L1 ? theme : u"system"_s;
}

void ProfileSettings::setTheme(const QString &theme)
{
    m_ini.setValue("theme"_L1, theme);
}

QString ProfileSettings::language() const
{
    static const QRegularExpression shape(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    const QString code = m_ini.value("language"_L1).toString();
    return shape.match(code).hasMatch() ? code : QString();
}

int ProfileSettings::textSize() const
{
    constexpr int Usual = 100, Smallest = 80, Largest = 200;
    bool isNumber = false;
    const int percent = m_ini.value("textSize"_L1).toString().toInt(&isNumber);
    return isNumber ? std::clamp(percent, Smallest, Largest) : Usual;
}

void ProfileSettings::setTextSize(int percent)
{
    m_ini.setValue("textSize"_L1, percent);
}

StatusSettings ProfileSettings::status() const
{
    StatusSettings status;
    const QString show = m_ini.value("status/show"_L1).toString();
    status.show = show == "away"_L1 || show == "dnd"_L1 ? show : QString();
    status.text = unlessLong(m_ini.value("status/text"_L1).toString(), MaxText);
    bool ok = false;
    const int seconds = m_ini.value("status/awayAfter"_L1).toInt(&ok);
    if (ok && seconds >= 0 && seconds <= MaxAwayAfter)
        status.awayAfter = std::chrono::seconds(seconds);
    return status;
}

void ProfileSettings::setStatus(const StatusSettings &status)
{
    m_ini.setValue("status/show"_L1, status.show);
    m_ini.setValue("status/text"_L1, status.text);
    m_ini.setValue("status/awayAfter"_L1, qint64(status.awayAfter.count()));
}

QStringList ProfileSettings::reasons() const
{
    QStringList reasons;
    for (const QString &reason : m_ini.value("reasons"_L1).toStringList().mid(0, MaxReasons))
        reasons << bounded(reason, MaxReason);
    return reasons;
}

void ProfileSettings::setReasons(const QStringList &reasons)
{
    m_ini.setValue("reasons"_L1, reasons.mid(0, MaxReasons));
}

QByteArray ProfileSettings::windowState(const QString &name) const
{
    const QByteArray state = m_ini.value("windows/"_L1 + key(name)).toByteArray();
    return state.size() <= MaxWindowState ? state : QByteArray();
}

void ProfileSettings::setWindowState(const QString &name, const QByteArray &state)
{
    m_ini.setValue("windows/"_L1 + key(name), state);
}

QStringList ProfileSettings::recentEmoji() const
{
    QStringList emoji;
    for (const QString &one : m_ini.value("emoji"_L1).toStringList().mid(0, MaxEmoji))
        emoji << bounded(one, MaxEmojiSize);
    return emoji;
}

void ProfileSettings::setRecentEmoji(const QStringList &emoji)
{
    m_ini.setValue("emoji"_L1, emoji.mid(0, MaxEmoji));
}

static int boundedDays(const QVariant &value)
{
    constexpr int Most = 36'500;
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    return isNumber && days >= 0 && days <= Most ? days : ForEver;
}

int ProfileSettings::keepDays() const
{
    return boundedDays(m_ini.value("messages/keepDays"_L1));
}

void ProfileSettings::setKeepDays(int days)
{
    m_ini.setValue("messages/keepDays"_L1, days);
}

QHash<QString, int> ProfileSettings::keepDaysOfRooms(const QString &account) const
{
    QHash<QString, int> rooms;
    m_ini.beginGroup(keepGroup(account));
    for (const QString &name : m_ini.childKeys()) {
        const QStringList stored = m_ini.value(name).toStringList();
        if (stored.size() == 2)
            rooms.insert(stored.first(), boundedDays(stored.last()));
    }
    m_ini.endGroup();
    return rooms;
}

void ProfileSettings::setKeepDaysOfRoom(const QString &account, const QString &room, std::optional<int> days)
{
    const QString name = keepGroup(account) + u'/' + key(room);
    if (days)
        m_ini.setValue(name, QStringList {room, QString::number(*days)});
    else
        m_ini.remove(name);
}

} // namespace parlour
