// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/filesharing.h"

namespace parlour {

/// A file in a message, as a row of the timeline shows it.
class FileView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::FileSharing *sharing READ sharing WRITE setSharing NOTIFY fileChanged FINAL)
    Q_PROPERTY(parlour::FileTicket file READ file WRITE setFile NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool own READ isOwn WRITE setOwn NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool contact READ isContact WRITE setContact NOTIFY fileChanged FINAL)
    Q_PROPERTY(parlour::FileView::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QUrl preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString host READ host NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool picture READ isPicture NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< There is no place to keep files.
        Asked,   ///< The person is asked to load it.
        Loading,
        Here,
        Failed,
    };
    Q_ENUM(State)

    explicit FileView(QObject *parent = nullptr);

    FileSharing *sharing() const { return m_sharing; }
    void setSharing(FileSharing *sharing);
    const FileTicket &file() const { return m_file; }
    void setFile(const FileTicket &file);
    /// True if we sent it.
    bool isOwn() const { return m_own; }
    void setOwn(bool own);
    /// True if a contact sent it, to us alone.
    bool isContact() const { return m_contact; }
    void setContact(bool contact);

    State state() const;
    /// From 0 to 1; negative if not known.
    double progress() const;
    /// Address of a small picture of it, or an empty one.
    QUrl preview() const;
    /// Note about it in a line: its size, or the reason why it is not here.
    QString words() const;
    /// Host from which it would be loaded, in plain letters.
    QString host() const;
    /// True if it is a picture, as far as that is known, and is shown as one.
    bool isPicture() const;
    /// True if it is here, and its content is something that can be played.
    bool isPlayable() const { return known().playable; }
    /// Path of the file, once it is here.
    QString path() const { return known().path; }

    /// Loads it, as the person wishes.
    Q_INVOKABLE void load();
    Q_INVOKABLE void cancel();
    /// Makes a picture as large as fits; see enlarged().
    Q_INVOKABLE void enlarge();
    /// Copies it to a file of the person's, which may exist; see saved().
    Q_INVOKABLE void saveAs(const QUrl &target);
    /// Opens a copy with its own name with the program for it. Returns false where it must not be: programs are not run
    /// from here.
    Q_INVOKABLE bool open() const;
    /// Shows that copy in its folder.
    Q_INVOKABLE bool openFolder() const;

Q_SIGNALS:
    void fileChanged();
    void changed();
    /// A large picture of it is ready, or not possible.
    void enlarged(const QUrl &picture);
    /// Saving the file has ended, whoever asked for it.
    void saved(bool done);

private:
    void follow();
    void loadByItself();
    const ReceivedFiles::File &known() const;

    QPointer<FileSharing> m_sharing;
    FileTicket m_file;
    bool m_own = false;
    bool m_contact = false;
    bool m_declined = false; ///< The person stopped the download.
};

} // namespace parlour
