// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesettings.h"

#include "inientries.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

using namespace ini;

namespace {

// A damaged file must cost neither time nor memory.
constexpr int MaxIgnored = 1000;
constexpr qsizetype MaxWindowState = 64 * 1024;
constexpr qsizetype MaxReasons = 20;
constexpr qsizetype MaxReason = 300;
constexpr qsizetype MaxEmoji = 24;
constexpr qsizetype MaxEmojiSize = 40;
constexpr int ForEver = -1;
constexpr int MaxAwayAfter = 24 * 60 * 60; ///< In seconds.

QString peopleGroup(const QString &account)
{
    return "people/"_L1 + key(account);
}

QString comingsGroup(const QString &account)
{
    return "comings/"_L1 + key(account);
}

QString keepGroup(const QString &account)
{
    return "keep/"_L1 + key(account);
}

QString ignoredGroup(const QString &account)
{
    return "ignored/"_L1 + key(account);
}

} // namespace

void ProfileSettings::forgetRooms(const QString &account)
{
    storeRooms(account, {});
    storeBookmarks(account, {});
    m_ini.remove(peopleGroup(account));
    m_ini.remove(comingsGroup(account));
    m_ini.remove(ignoredGroup(account));
    m_ini.remove(keepGroup(account));
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

bool ProfileSettings::peopleShown(const QString &account, const QString &room) const
{
    return m_ini.value(peopleGroup(account) + u'/' + key(room), true).toBool();
}

void ProfileSettings::setPeopleShown(const QString &account, const QString &room, bool shown)
{
    const QString name = peopleGroup(account) + u'/' + key(room);
    if (shown) // the default
        m_ini.remove(name);
    else
        m_ini.setValue(name, false);
}

int ProfileSettings::comingsShown(const QString &account, const QString &room) const
{
    constexpr int Last = 2;
    const int shown = m_ini.value(comingsGroup(account) + u'/' + key(room)).toInt();
    return shown > 0 && shown <= Last ? shown : 0;
}

void ProfileSettings::setComingsShown(const QString &account, const QString &room, int shown)
{
    const QString name = comingsGroup(account) + u'/' + key(room);
    if (shown == 0) // the default
        m_ini.remove(name);
    else
        m_ini.setValue(name, shown);
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

QList<IgnoredPerson> ProfileSettings::ignored(const QString &account, const QString &room) const
{
    QList<IgnoredPerson> people;
    const auto size = qMin(m_ini.beginReadArray(ignoredGroup(account) + u'/' + key(room)), MaxIgnored);
    for (int i = 0; i < size; ++i) {
        m_ini.setArrayIndex(i);
        IgnoredPerson person;
        person.nick = unlessLong(m_ini.value("nick"_L1).toString(), MaxText);
        person.occupantId = unlessLong(m_ini.value("occupantId"_L1).toString(), MaxText);
        person.address = unlessLong(m_ini.value("address"_L1).toString(), MaxAddress);
        if (person != IgnoredPerson {})
            people << person;
    }
    m_ini.endArray();
    return people;
}

void ProfileSettings::setIgnored(const QString &account, const QString &room, const QList<IgnoredPerson> &people)
{
    const QString group = ignoredGroup(account) + u'/' + key(room);
    m_ini.remove(group);
    if (people.isEmpty())
        return;
    m_ini.beginWriteArray(group, int(people.size()));
    for (int i = 0; i < people.size(); ++i) {
        m_ini.setArrayIndex(i);
        m_ini.setValue("nick"_L1, people[i].nick);
        m_ini.setValue("occupantId"_L1, people[i].occupantId);
        m_ini.setValue("address"_L1, people[i].address);
    }
    m_ini.endArray();
}

} // namespace parlour
