// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/picturequeue.h"
#include "model/sharing/attachment.h"
#include "model/sharing/uploadservice.h"
#include "storage/history/historystore.h"
#include "storage/sharing/filecache.h"

#include <QAbstractListModel>
#include <QImage>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <memory>

namespace parlour {

class Conversation;

/// Things that the parts of file sharing have in common.
struct SharingPlace
{
    UploadService &service;
    FileCache &cache;
    HistoryStore &store;
    PictureQueue &pictures;
    std::function<Upload::Rules()> rules; ///< Asked at each upload.
};

/// The files in one conversation's composer, and those on their way from there: one after the other, each becomes a
/// message once it is on the server. They are restored after a restart.
class Attachments : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by FileSharing")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool sendable READ isSendable NOTIFY changed FINAL)
    Q_PROPERTY(QString limit READ limit NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< string: as people see it
        SizeRole,                ///< string: "2.4 MB", of the version to be sent
        PreviewRole,             ///< string: address of a small picture, or empty
        StateRole,               ///< attaching::State
        ProgressRole,            ///< number from 0 to 1
        ProblemRole,             ///< string: reason why it failed, or cannot be sent
        TellingRole,             ///< string: metadata that it has, or no longer has
        StrippableRole,          ///< bool: the person can choose between it and the original
        OriginalRole,            ///< bool: the person chose the original
        AccessibleNameRole,      ///< string: "NAME, SIZE, STATE"
    };

    Attachments(Conversation &conversation, const SharingPlace &place, QObject *parent = nullptr);
    ~Attachments() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    /// True if there are files to be sent, and all of them can be.
    bool isSendable() const;
    /// Largest size that the server takes, in words; empty if not known.
    QString limit() const;
    /// Reason why files cannot be sent at all, or were not taken, as a sentence; or empty.
    QString notice() const;

    /// Restores the files that were waiting when the program ended.
    void restore();

    /// Adds files on this computer; URLs of others are left out.
    Q_INVOKABLE void add(const QList<QUrl> &files);
    /// Adds files or a picture from the clipboard, if it holds no text. Returns false if it is to be pasted as text.
    Q_INVOKABLE bool paste();
    bool take(const QMimeData &pasted);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setOriginal(int row, bool original);
    /// Sends all files that wait for it.
    Q_INVOKABLE void send();
    /// Sends a failed file again, to a new address.
    Q_INVOKABLE void retry(int row);
    /// Stops an upload; the file waits in the composer again.
    Q_INVOKABLE void cancel(int row);

Q_SIGNALS:
    void changed();
    /// A file was uploaded to this address; it is still at `path` here.
    void uploaded(const QString &url, const QString &path);

private:
    void append(const Attachment &attachment);
    void append(const QImage &picture);
    bool hasRoom();
    bool isRefused() const;
    void prepare(const QString &id);
    void take(const QString &id, const Preparation &prepared);
    bool isTooLarge(const Attachment &attachment) const;
    QString problem(const Attachment &attachment) const;
    void step(const QString &id, sharing::AttachingEvent event, const QString &problem = {});
    void goOn();
    void askPlace(const QString &id);
    void placed(const QString &id, const std::variant<sharing::UploadSlot, IqFailure> &answer);
    void arrived();
    void broke(sharing::UploadProblem problem);
    void progress(qint64 sent);
    void forget(const QString &id);
    void cleanUp(const Attachment &attachment) const;
    void tell(int row);
    void keep();
    int rowOf(const QString &id) const;

    Conversation &m_conversation;
    const SharingPlace m_place;
    QList<Attachment> m_all;
    const std::shared_ptr<std::atomic<qint64>> m_most = std::make_shared<std::atomic<qint64>>(0); ///< See SizeLimit.
    std::unique_ptr<Upload> m_upload;
    QString m_current; ///< The file that is under way, if any.
    sharing::UploadSlot m_slot;
    Round m_round;
    QTimer m_again;         ///< Time until the next try.
    bool m_leftOut = false; ///< Files were, since the last one went: there were too many.
};

} // namespace parlour
