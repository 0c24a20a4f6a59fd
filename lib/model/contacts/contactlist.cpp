// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contacts/contactlist.h"

#include "model/direct/directtexts.h"
#include "model/people/nickcolor.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/address/typed.h"
#include "protocol/roster/grouptext.h"
#include "protocol/text/foreign.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

ContactList::ContactList(QObject *parent)
    : QAbstractListModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void ContactList::setRoster(Roster *roster)
{
    if (m_roster == roster)
        return;
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    if (roster) {
        connect(roster, &Roster::changed, this, &ContactList::refreshSoon);
        connect(roster, &Roster::presenceChanged, this, &ContactList::refreshSoon);
    }
    Q_EMIT rosterChanged();
    refresh();
}

void ContactList::setBlocked(BlockList *blocked)
{
    if (m_blocked == blocked)
        return;
    if (m_blocked)
        m_blocked->disconnect(this);
    m_blocked = blocked;
    if (blocked)
        connect(blocked, &BlockList::changed, this, &ContactList::refreshSoon);
    Q_EMIT blockedChanged();
    refresh();
}

void ContactList::setPictures(PersonPictures *pictures)
{
    if (m_pictures == pictures)
        return;
    if (m_pictures)
        m_pictures->disconnect(this);
    m_pictures = pictures;
    if (pictures)
        connect(pictures, &PersonPictures::changed, this, &ContactList::showPicture);
    Q_EMIT picturesChanged();
}

void ContactList::showPicture(const Jid &contact)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).contact == contact)
            Q_EMIT dataChanged(index(row), index(row), {PictureRole});
    }
}

void ContactList::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refresh();
}

QVariant ContactList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case AddressRole:
        return row.contact.bare();
    case ShownAddressRole:
        return lookalike::shownAddress(row.contact.bare());
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case NameInTextRole:
        return named(row.name);
    case GroupRole:
        return !row.group.isEmpty() ? row.group : m_isGrouped ? tr("No group") : QString();
    case WordRole:
        return row.word;
    case ThereRole:
        return row.isThere;
    case FreeRole:
        return row.isFree;
    case PictureRole:
        return m_pictures ? m_pictures->ofPerson(row.contact) : QUrl();
    case InitialsRole:
        return initials(row.name);
    case ColorOnLightRole:
        return nickColor(row.name, false);
    case ColorOnDarkRole:
        return nickColor(row.name, true);
    case AccessibleNameRole:
        return accessibleName(row);
    }
    return {};
}

QHash<int, QByteArray> ContactList::roleNames() const
{
    return {{AddressRole, "address"},
            {NameRole, "name"},
            {NameInTextRole, "nameInText"},
            {GroupRole, "group"},
            {WordRole, "word"},
            {ThereRole, "there"},
            {FreeRole, "free"},
            {PictureRole, "picture"},
            {InitialsRole, "initials"},
            {ColorOnLightRole, "colorOnLight"},
            {ColorOnDarkRole, "colorOnDark"},
            {AccessibleNameRole, "accessibleName"},
            {ShownAddressRole, "shownAddress"}};
}

QString ContactList::accessibleName(const Row &row) const
{
    const QString name = isolated(row.name);
    return row.isBlocked ? tr("%1, %2, blocked").arg(name, row.word) : tr("%1, %2").arg(name, row.word);
}

/// Refreshes once for many changes in one turn of the event loop.
void ContactList::refreshSoon()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &ContactList::refresh, Qt::QueuedConnection);
}

void ContactList::refresh()
{
    m_isDue = false;
    const int before = count();
    const QString stranger = std::exchange(m_stranger, typedStranger());
    auto rows = found();
    order(rows);
    const bool wasGrouped =
        std::exchange(m_isGrouped, std::ranges::any_of(rows, [](const Row &row) { return !row.group.isEmpty(); }));
    adopt(rows);
    if (wasGrouped != m_isGrouped && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {GroupRole});
    if (before != count() || stranger != m_stranger)
        Q_EMIT countChanged();
}

QString ContactList::typedStranger() const
{
    const auto link = typed::link(m_text);
    const auto address = link && !link->isPerson() ? std::nullopt : typed::account(m_text);
    return m_roster && address && !m_roster->knows(*address) ? address->bare() : QString();
}

static QString word(const Roster &roster, const roster::Item &item)
{
    if (roster::isSeen(item.subscription))
        return directtexts::presenceWord(roster.presence(item.contact));
    return item.asked ? ContactList::tr("has not answered yet") : ContactList::tr("does not show when online");
}

QList<ContactList::Row> ContactList::found() const
{
    QList<Row> rows;
    const auto items = m_roster ? m_roster->items() : QList<roster::Item>();
    const auto linked = typed::linkedAddress(m_text);
    const QString wanted = linked ? linked->bare() : m_text.trimmed();
    for (const auto &item : items) {
        const auto device = m_roster->presence(item.contact);
        Row row {item.contact, oneLine(m_roster->nameOf(item.contact)), {}, word(*m_roster, item), device.has_value()};
        if (!row.name.contains(wanted, Qt::CaseInsensitive)
            && !item.contact.bare().contains(wanted, Qt::CaseInsensitive))
            continue;
        row.isFree = device && muc::isFree(device->presence.show);
        row.isBlocked = m_blocked && m_blocked->keepsAway(item.contact);
        for (const QString &group : item.groups.isEmpty() ? QStringList(QString()) : item.groups)
            (rows << row).last().group = group;
    }
    return rows;
}

void ContactList::order(QList<Row> &rows) const
{
    std::ranges::sort(rows, [this](const Row &one, const Row &other) {
        if (one.group.isEmpty() != other.group.isEmpty())
            return other.group.isEmpty();
        if (const int by = m_collator.compare(one.group, other.group); by != 0 || one.group != other.group)
            return by != 0 ? by < 0 : one.group < other.group;
        if (one.isThere != other.isThere)
            return one.isThere;
        const int by = m_collator.compare(one.name, other.name);
        return by != 0 ? by < 0 : one.contact.bare() < other.contact.bare();
    });
}

/// Applies the changes row by row, so that the keyboard stays on the same contact; when nearly all is different, at
/// once.
void ContactList::adopt(const QList<Row> &rows)
{
    constexpr qsizetype Many = 200;
    if (std::abs(rows.size() - m_rows.size()) > Many) {
        beginResetModel();
        m_rows = rows;
        return endResetModel();
    }
    const auto place = [](const QList<Row> &all, const Row &row, qsizetype from = 0) -> qsizetype {
        const auto found =
            std::find_if(all.begin() + from, all.end(), [&](const Row &each) { return each.isSame(row); });
        return found == all.end() ? -1 : found - all.begin();
    };
    QSet<std::pair<Jid, QString>> kept; // There may be ten thousand.
    for (const Row &row : rows)
        kept.insert({row.contact, row.group});
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (kept.contains({m_rows.at(i).contact, m_rows.at(i).group}))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype at = place(m_rows, rows.at(i), i);
        if (at < 0) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (at != i) {
            beginMoveRows({}, int(at), int(at), {}, int(i));
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

QString ContactList::nameOf(const QString &address) const
{
    const auto contact = Jid::parse(address);
    return m_roster && contact ? m_roster->nameOf(*contact) : QString();
}

QString ContactList::groupsOf(const QString &address) const
{
    const auto contact = Jid::parse(address);
    return m_roster && contact ? roster::groupText(m_roster->item(*contact).groups) : QString();
}

void ContactList::rename(const QString &address, const QString &name)
{
    const auto contact = Jid::parse(address);
    if (m_roster && contact && m_roster->knows(*contact))
        m_roster->keep(*contact, name, m_roster->item(*contact).groups, false);
}

void ContactList::setGroups(const QString &address, const QString &text)
{
    const auto contact = Jid::parse(address);
    if (m_roster && contact && m_roster->knows(*contact))
        m_roster->keep(*contact, m_roster->item(*contact).name, roster::groupsIn(text), false);
}

void ContactList::remove(const QString &address)
{
    const auto contact = Jid::parse(address);
    if (m_roster && contact)
        m_roster->remove(*contact);
}

} // namespace parlour
