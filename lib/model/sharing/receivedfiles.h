// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/picturequeue.h"
#include "network/download.h"
#include "protocol/sharing/sharedfile.h"
#include "storage/history/historystore.h"
#include "storage/sharing/filecache.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QUrl>
#include <QUuid>
#include <memory>

namespace parlour {

/// The files that messages of an account name, as far as they are here. They are loaded one after the other, into
/// FileCache; a small picture is made of pictures on a thread of its own, and nothing else is drawn of them.
class ReceivedFiles : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Elsewhere, ///< Nobody has loaded it.
        Waiting,   ///< For its turn.
        Loading,
        Here,
        Failed,
    };
    Q_ENUM(State)

    /// State of one file.
    struct File
    {
        State state = State::Elsewhere;
        qint64 bytes = 0; ///< Received so far.
        qint64 total = -1;
        QString problem {};                                ///< Reason of the failure, in words.
        QString path {};                                   ///< Once it is here.
        sharing::FileKind kind = sharing::FileKind::Other; ///< By its content, once it is here.
        QUrl preview {};                                   ///< A small picture of it; empty where it has none.
        bool tooLarge = false;                             ///< A picture that costs too much to be shown.
        bool playable = false;                             ///< Sound or film of a known container.
        bool looking = false;                              ///< The small picture is being made.
        bool operator==(const File &) const = default;
    };
    /// Limits of a download from our own server's host, or from elsewhere.
    using Rules = std::function<Download::Rules(bool own)>;

    /// `pictures` decodes pictures.
    ReceivedFiles(FileCache &cache, PictureQueue &pictures, Rules rules, QObject *parent = nullptr);
    ~ReceivedFiles() override;

    bool isOn() const { return m_cache.isOn(); }
    /// Returns the state of the file with this address; looks whether it is here.
    const File &find(const QString &url);
    /// Loads a file, at most `most` bytes: `own` says that it lies on our own server's host. Automatic downloads wait
    /// behind `asked` ones. What is not the file that its sender described is not kept.
    void load(const sharing::SharedFile &shared, qint64 most, bool own, bool asked);
    void cancel(const QString &url);
    /// Returns a copy of the file called `name`, for other programs, which cannot change the file by it; empty where there
    /// cannot be one.
    QString copyFor(const QString &url, const QString &name);
    /// Copies the file to `target`, replacing a file there; see copied().
    void copyTo(const QString &url, const QString &target);
    /// Adopts a copy of the file at `path`, which we have just sent to `url`.
    void adopt(const QString &url, const QString &path);
    /// Makes a picture of the file that fills `bound`; `done` gets its address, empty where that is not possible.
    void enlarge(const QString &url, QSize bound, QObject *context, const std::function<void(const QUrl &)> &done);

    /// Removes files that no message names any more from this computer.
    void sweep(HistoryStore &store);

Q_SIGNALS:
    void changed(const QString &url);
    /// Copying the file with this address has ended; `done` if that worked.
    void copied(const QString &url, bool done);

private:
    struct Wish
    {
        QString url;
        qint64 most = 0;
        bool own = false;
        bool asked = false; ///< True if the person asked for it, and waits.
        QByteArray sha256;  ///< Of what was sent; may be empty.
    };

    void next();
    void giveWay();
    void begin(const Wish &wish);
    void ended(bool whole);
    File fileAt(const QString &url, const QString &path) const;
    void here(const QString &url, const QString &path);
    void look(const QString &url);
    void set(const QString &url, const File &file);

    FileCache &m_cache;
    PictureQueue &m_pictures;
    const Rules m_rules;
    QHash<QString, File> m_files; ///< By address.
    QList<Wish> m_waiting;
    Wish m_current; ///< File that is being loaded; without an address: none is.
    std::unique_ptr<Download> m_download;
    const QString m_writer =
        QUuid::createUuid().toString(QUuid::Id128); ///< Of parts: other accounts have the same cache.
    QFile m_part;
    QCryptographicHash m_hash {QCryptographicHash::Sha256}; ///< Of what is in it.
};

} // namespace parlour
