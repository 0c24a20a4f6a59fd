// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exporting/conversationexport.h"

#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"
#include "storage/history/occupantkey.h"

#include <QFileInfo>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr int MessagesAtOnce = 500;

ConversationExport::ConversationExport(HistoryStore &store, Name name, Clock clock)
    : m_store(store)
    , m_name(std::move(name))
    , m_clock(std::move(clock))
{
}

QString ConversationExport::fileName(const QString &account, const QString &peer) const
{
    constexpr qsizetype Longest = 60;
    QString name;
    for (const QChar c : oneLine(m_name({account, peer})))
        name += c.isLetterOrNumber() || c.isMark() || c == u'-' ? c : u' ';
    name = boundedLine(name, Longest);
    return name.isEmpty() ? u"messages"_s : name;
}

void ConversationExport::start(const QString &account, const QString &peer, const QUrl &file)
{
    cancel();
    m_key = {account, peer};
    m_format = exportformats::formatOf(file.fileName());
    m_last.reset();
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(file.toLocalFile());
    if (!m_file->open(QIODevice::WriteOnly))
        return end(State::Failed);
    m_state = State::Writing;
    m_file->write(exportformats::head(m_format, {m_name(m_key), history::address(m_key), m_clock()}));
    Q_EMIT changed();
    next();
}

void ConversationExport::cancel()
{
    m_round.end();
    m_file.reset(); // Which takes back what was written.
    m_state = State::Idle;
    Q_EMIT changed();
}

void ConversationExport::next()
{
    const qint64 place = m_last ? m_last->sort : std::numeric_limits<qint64>::min();
    m_store.after(m_key, place, MessagesAtOnce, this, [this, round = m_round.now()](const history::Page &page) {
        if (round.isStale())
            return;
        // Not within the answer: a store that answers at once would go through it all in one turn.
        QMetaObject::invokeMethod(
            this,
            [this, round, page] {
                if (!round.isStale())
                    write(page);
            },
            Qt::QueuedConnection);
    });
}

void ConversationExport::write(const history::Page &page)
{
    for (const auto &message : page.messages) {
        const bool isGone = message.hidden != history::Hidden::No;
        if (!isGone)
            m_file->write(exportformats::row(m_format, message, m_last ? &*m_last : nullptr));
        m_last = message;
        m_written += isGone ? 0 : 1;
    }
    if (m_file->error() != QFileDevice::NoError)
        return end(State::Failed);
    if (!page.reachesEnd && !page.messages.isEmpty()) {
        Q_EMIT changed();
        return next();
    }
    m_file->write(exportformats::tail(m_format));
    end(m_file->commit() ? State::Done : State::Failed);
}

void ConversationExport::end(State state)
{
    m_problem = m_file->errorString();
    m_state = state;
    m_file.reset();
    Q_EMIT changed();
}

QString ConversationExport::told() const
{
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Writing:
        return tr("%n message(s) written...", nullptr, m_written);
    case State::Done:
        return m_written == 0 ? tr("There are no messages of this conversation on this computer.")
                              : tr("%n message(s) written.", nullptr, m_written);
    case State::Failed:
        return tr("The file could not be written: %1").arg(isolated(m_problem));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour
