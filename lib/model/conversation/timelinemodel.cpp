// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/timelinemodel.h"

#include "model/conversation/fileticket.h"
#include "model/conversation/reactionchip.h"
#include "model/people/nickcolor.h"
#include "protocol/address/nickname.h"
#include "protocol/text/excerpt.h"

#include <QLocale>

namespace parlour {

using namespace timeline;

TimelineModel::TimelineModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

static QString clock(const Entry &entry)
{
    return QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
}

/// Returns the text that is read in a row: of a folded one, no more than is shown.
static QString wordsOf(const Entry &entry)
{
    return entry.kind == Kind::Status && entry.unfolded ? entry.details : shown(entry);
}

static QVariant textData(const Entry &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TimelineModel::BodyRole:
        return wordsOf(entry);
    case TimelineModel::ExcerptRole:
        return timeline::isOnlyFile(entry) ? QString() : excerpt(shown(entry));
    case TimelineModel::LongRole:
        return entry.kind == Kind::Status ? !entry.details.isEmpty() : isLong(shown(entry));
    case TimelineModel::RestRole:
        return QVariant::fromValue(entry.unfolded ? rest(shown(entry)) : QList<Portion>());
    case TimelineModel::StyledRole:
        return !entry.unstyled;
    case TimelineModel::UnfoldedRole:
        return entry.unfolded;
    case TimelineModel::CutRole:
        return entry.cut;
    }
    return {};
}

/// Returns the roles about its relation to other messages, and to its own earlier versions.
static QVariant relationData(const Entry &entry, int role)
{
    switch (role) {
    case TimelineModel::AnsweredRole:
        return answered(entry);
    case TimelineModel::AnsweredPlaceRole:
        return double(entry.reply && !entry.reply->hidden && !entry.hidden ? entry.reply->place : 0);
    case TimelineModel::HasFileRole:
        return entry.file.has_value();
    case TimelineModel::FileRole:
        return QVariant::fromValue(FileTicket {entry.file.value_or(sharing::SharedFile {})});
    case TimelineModel::EditedRole:
        return entry.edited;
    case TimelineModel::QuietRole:
        return entry.quiet && (entry.delivery == Delivery::Waiting || entry.delivery == Delivery::Sending);
    }
    return {};
}

static QVariant senderData(const Entry &entry, int role)
{
    switch (role) {
    case TimelineModel::NickRole:
        return entry.nick.isEmpty() ? QString() : shownNick(entry.nick);
    case TimelineModel::InitialsRole:
        return initials(entry.nick);
    case TimelineModel::ColorOnLightRole:
        return nickColor(entry.nick, false);
    case TimelineModel::ColorOnDarkRole:
        return nickColor(entry.nick, true);
    }
    return {};
}

// A table. NOLINTNEXTLINE(readability-function-size)
QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case DeliveryRole:
        return QVariant::fromValue(entry.delivery);
    case GapRole:
        return QVariant::fromValue(entry.gap);
    case ClockRole:
        return clock(entry);
    case DayRole:
        return QLocale().toString(entry.time.toLocalTime().date(), QLocale::LongFormat);
    case MessageIdRole:
        return entry.id;
    case ProblemRole:
        return entry.problem;
    case ReactedRole:
        return !entry.reactions.isEmpty();
    case ReactionsRole:
        return QVariant::fromValue(reactionChips(entry.reactions));
    case RemovedRole:
        return entry.hidden;
    case OwnRole:
        return entry.own;
    case HistoricRole:
        return entry.historic && !entry.direct;
    case MentionRole:
        return entry.mention;
    case FollowsRole:
        return follows(index.row());
    case PictureRole:
        return m_pictures && isSaid(entry) && !follows(index.row()) ? m_pictures(entry) : QUrl();
    case AccessibleNameRole:
        return accessibleNameAt(index.row());
    case ReachedRole:
        return receiptAt(index.row());
    }
    for (const auto &find : {textData, senderData, relationData}) {
        if (const QVariant found = find(entry, role); found.isValid())
            return found;
    }
    return {};
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {DeliveryRole, "delivery"},
        {NickRole, "nick"},
        {BodyRole, "body"},
        {ExcerptRole, "excerpt"},
        {LongRole, "isLong"},
        {RestRole, "rest"},
        {StyledRole, "styled"},
        {UnfoldedRole, "unfolded"},
        {CutRole, "isCut"},
        {ClockRole, "clock"},
        {DayRole, "day"},
        {MessageIdRole, "messageId"},
        {ProblemRole, "problem"},
        {OwnRole, "own"},
        {HistoricRole, "historic"},
        {MentionRole, "mention"},
        {FollowsRole, "follows"},
        {InitialsRole, "initials"},
        {ColorOnLightRole, "colorOnLight"},
        {ColorOnDarkRole, "colorOnDark"},
        {AccessibleNameRole, "accessibleName"},
        {GapRole, "gap"},
        {ReactedRole, "reacted"},
        {ReactionsRole, "reactions"},
        {RemovedRole, "removed"},
        {AnsweredRole, "answered"},
        {AnsweredPlaceRole, "answeredPlace"},
        {EditedRole, "edited"},
        {HasFileRole, "hasFile"},
        {FileRole, "file"},
        {QuietRole, "quiet"},
        {ReachedRole, "reached"},
        {PictureRole, "picture"},
    };
}

void TimelineModel::showPictures()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {PictureRole});
}

void TimelineModel::setUnfolded(int row, bool unfolded)
{
    if (!checkIndex(index(row), CheckIndexOption::IndexIsValid) || m_entries.at(row).unfolded == unfolded)
        return;
    m_entries[row].unfolded = unfolded;
    Q_EMIT dataChanged(index(row), index(row), {UnfoldedRole, RestRole, BodyRole, AccessibleNameRole});
}

QString TimelineModel::textAt(int row) const
{
    return index(row).data(BodyRole).toString();
}

QString TimelineModel::quoteAt(int row) const
{
    return quoteAt(row, 0, textAt(row).size());
}

QString TimelineModel::quoteAt(int row, qsizetype start, qsizetype end) const
{
    if (!checkIndex(index(row), CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(row);
    const QString words = wordsOf(entry).mid(start, end - start);
    switch (entry.kind) {
    case Kind::Message:
        return QStringLiteral("[%1] %2: %3").arg(clock(entry), entry.nick, words);
    case Kind::Action:
        return QStringLiteral("[%1] %2 %3").arg(clock(entry), entry.nick, words);
    case Kind::Notice:
    case Kind::Status:
        return QStringLiteral("[%1] %2").arg(clock(entry), words);
    case Kind::Gap:
    case Kind::Unread:
        return words;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns whether both are of the same author, as far as that is known: two may have one name, one after the other.
static bool isBySame(const Entry &one, const Entry &other)
{
    const bool isTold = !one.occupantId.isEmpty() && !other.occupantId.isEmpty();
    return one.nick == other.nick && one.own == other.own && (one.own || !isTold || one.occupantId == other.occupantId);
}

bool TimelineModel::follows(int row) const
{
    if (row == 0)
        return false;
    const Entry &entry = m_entries.at(row);
    const Entry &before = m_entries.at(row - 1);
    return entry.kind == Kind::Message && before.kind == Kind::Message && isBySame(entry, before)
        && entry.historic == before.historic && before.time.secsTo(entry.time) < 300
        && before.time.toLocalTime().date() == entry.time.toLocalTime().date();
}

QString TimelineModel::accessibleName(const Entry &entry) const
{
    if (entry.kind == Kind::Gap || entry.kind == Kind::Unread)
        return entry.body;
    QStringList parts {entry.unfolded ? wordsOf(entry) : excerpt(timeline::spoken(entry)), clock(entry)};
    if (!entry.nick.isEmpty())
        parts.prepend(entry.nick);
    switch (entry.delivery) {
    case Delivery::Received:
        break;
    case Delivery::Waiting:
        parts << tr("waiting");
        break;
    case Delivery::Sending:
        parts << tr("sending");
        break;
    case Delivery::Failed:
        parts << tr("failed");
        break;
    }
    if (entry.edited)
        parts << tr("edited");
    const QString other = answered(entry);
    if (!other.isEmpty())
        parts << (entry.reply->place == 0 ? tr("in reply to a message that is not here")
                                          : tr("in reply to %1").arg(other));
    QStringList reactions;
    for (const auto &chip : reactionChips(entry.reactions))
        reactions << chip.text;
    if (!reactions.isEmpty())
        parts << tr("reactions %1").arg(reactions.join(u' '));
    return parts.join(u", ");
}

} // namespace parlour
