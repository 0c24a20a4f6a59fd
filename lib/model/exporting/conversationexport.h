// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exporting/exportformats.h"
#include "model/pacing/clock.h"
#include "model/pacing/round.h"
#include "storage/history/historystore.h"

#include <QSaveFile>
#include <QUrl>
#include <memory>
#include <qqmlintegration.h>

namespace parlour {

/// Writes the stored history of a conversation into a file: a page at a time, so that nothing waits for it. The file
/// exists when all of it is written, and only then.
class ConversationExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(parlour::ConversationExport::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)

public:
    enum class State {
        Idle,
        Writing,
        Done,
        Failed,
    };
    Q_ENUM(State)
    using Name = std::function<QString(const history::Key &)>;

    /// `name` returns the name of a conversation for people.
    ConversationExport(HistoryStore &store, Name name, Clock clock = systemTime);

    State state() const { return m_state; }
    /// Progress or outcome, as a sentence.
    QString told() const;

    /// Returns a name for the file, without its suffix and without characters that file names cannot have.
    Q_INVOKABLE QString fileName(const QString &account, const QString &peer) const;
    /// Writes the conversation into `file`, a local one, which it replaces. Its suffix chooses the format.
    Q_INVOKABLE void start(const QString &account, const QString &peer, const QUrl &file);
    /// Stops, and leaves no file behind.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    void next();
    void write(const history::Page &page);
    void end(State state);

    HistoryStore &m_store;
    const Name m_name;
    const Clock m_clock;
    State m_state = State::Idle;
    history::Key m_key;
    exportformats::Format m_format = exportformats::Format::Text;
    std::unique_ptr<QSaveFile> m_file;
    std::optional<history::Message> m_last;
    QString m_problem; ///< The system's words about the file.
    int m_written = 0;
    Round m_round; ///< Pages for an earlier one are not written.
};

} // namespace parlour
