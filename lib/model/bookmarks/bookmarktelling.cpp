// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One change sent to the server, and its answer.
#include "model/bookmarks/bookmarks.h"
#include "model/bookmarks/refusals.h"
#include "protocol/bookmarks/storage.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

void Bookmarks::tellNext()
{
    prune();
    if (m_edits.isEmpty())
        return advance(bookmarks::Told {});
    Change change = m_edits.takeFirst();
    withholdPassword(change);
    const auto bookmark = draft(change);
    if (change.edit.removed)
        return tell({change, bookmark}, bookmarks::retract(bookmark));
    if (change.edit.isEmpty() && m_known.contains(change.room))
        return advance(bookmarks::Told {});
    tell({change, bookmark}, bookmarks::publish(bookmark));
}

void Bookmarks::tell(UnderWay underWay, const QDomElement &payload)
{
    m_underWay = std::move(underWay);
    ask(u"set"_s, payload, [this](const IqReply &reply) { onTold(reply); });
}

void Bookmarks::onTold(const IqReply &reply)
{
    if (!m_underWay)
        return;
    const auto *failure = std::get_if<IqFailure>(&reply);
    const bool removed = m_underWay->change.edit.removed;
    if (failure && !(removed && isMissing(*failure)))
        return onRefused(*failure);
    const auto done = *std::exchange(m_underWay, std::nullopt);
    m_tries = 0;
    if (removed && !done.overtaken) {
        m_known.remove(done.change.room);
        m_held.remove(done.change.room);
        if (auto other = done.sent; !other.others.isEmpty()) { // Of a room that is there twice.
            other.id = other.others.takeFirst();
            m_known.insert(other.room, other);
            m_edits.prepend({other.room, {.removed = true}});
        }
    } else if (!removed && !done.echoed) {
        auto bookmark = done.sent;
        bookmark.source = bookmarks::conference(bookmark);
        onChanged(bookmark);
    }
    remember();
    Q_EMIT changed();
    advance(bookmarks::Told {});
}

void Bookmarks::onRefused(const IqFailure &failure)
{
    const Change change = m_underWay->change;
    if (failure.error.condition == ErrorCondition::Conflict && failure.kind == IqFailure::Kind::Refused) {
        takeBack();
        return advance(bookmarks::Conflict {});
    }
    if (isPassing(failure)) {
        takeBack();
        return advance(bookmarks::Failed {});
    }
    if (isUnsupported(failure) || isMissing(failure)) {
        takeBack();
        return advance(bookmarks::Unsupported {});
    }
    m_underWay.reset(); // Only this one is not taken: the others need not wait for it.
    remember();
    setNotice(tr("Your server did not store the bookmark of %1. %2")
                  .arg(isolated(change.room.bare()), isolated(failure.error.text))
                  .trimmed());
    advance(bookmarks::Told {});
}

/// Makes the change that was under way pending again: its fate is unknown.
void Bookmarks::takeBack()
{
    if (!m_underWay)
        return;
    Change change = std::exchange(m_underWay, std::nullopt)->change;
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        if (m_edits.at(i).room == change.room)
            change.edit = bookmarks::merged(change.edit, m_edits.takeAt(i--).edit);
    }
    m_edits.prepend(change);
    remember();
}

} // namespace parlour
