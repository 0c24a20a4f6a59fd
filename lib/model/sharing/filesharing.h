// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/fileticket.h"
#include "model/pacing/throttle.h"
#include "model/sharing/attachments.h"
#include "model/sharing/loadingchoice.h"
#include "model/sharing/playback.h"
#include "model/sharing/receivedfiles.h"

#include <QPointer>

namespace parlour {

/// The files of an account: those that its conversations send and get.
class FileSharing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    /// Things that all accounts have in common.
    struct Shelf
    {
        FileCache cache;
        PictureQueue pictures {};
        PictureQueue preparing {}; ///< Files to be sent: large ones take their time.
        LoadingChoice choice;
        Playback playback {};

        Shelf(const QString &folder, ProfileSettings &settings)
            : cache(folder)
            , choice(settings)
        {
        }
    };

    FileSharing(Stream &stream, HistoryStore &store, QObject *parent = nullptr);
    ~FileSharing() override;

    /// Sets the place of files; before that there are none. Outlives this.
    void setShelf(Shelf *shelf);
    /// Sets authorities to trust beside the system's, for this run; a file, or empty.
    void setAuthorities(const QString &caFile) { m_caFile = caFile; }
    /// Forgets the service: another account has another server.
    void clear() { m_service.clear(); }

    /// Returns the files in the composer of `conversation`; null where files cannot be sent.
    Q_INVOKABLE parlour::Attachments *of(parlour::Conversation *conversation);

    /// Null before setShelf().
    ReceivedFiles *received() { return m_received.get(); }
    UploadService &service() { return m_service; }
    /// Null before setShelf().
    Playback *playback() { return m_shelf ? &m_shelf->playback : nullptr; }
    /// Returns whether `file` is loaded without a click.
    bool loadsByItself(const sharing::SharedFile &file, bool own, bool contact);
    bool isOwnHost(const QString &url);

Q_SIGNALS:
    /// The answers of loadsByItself() may have changed.
    void trustChanged();

private:
    QSslConfiguration tls() const;
    Download::Rules rules(bool own) const;

    HistoryStore &m_store;
    UploadService m_service;
    Shelf *m_shelf = nullptr;
    QString m_caFile;
    std::unique_ptr<ReceivedFiles> m_received;
    Throttle m_sweep;                                    ///< Others decide how often something is removed.
    QHash<const QObject *, Attachments *> m_attachments; ///< By conversation.
};

} // namespace parlour
