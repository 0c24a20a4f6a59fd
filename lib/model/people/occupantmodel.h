// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/people/lookalikes.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <optional>
#include <qqmlintegration.h>

namespace parlour {

/// The people in one room, in order of arrival. Changes are applied in one batch per event-loop turn.
class OccupantModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NickRole = Qt::UserRole, ///< string: as it is sent
        ShownNickRole,           ///< string: as people see it
        PersonRole,              ///< muc::Identity: the person, as the target of actions
        RemarkRole,              ///< string: warnings about the person, as sentences; mostly empty
        GroupRole,               ///< string: translated heading, "Moderators" ...
        RankRole,                ///< int: order of the groups, then of affiliations inside
        BadgeRole,               ///< string: translated "owner", "admin", "member" or empty
        AwayRole,                ///< bool: away, extended away or do not disturb
        StatusRole,              ///< string: availability in words and the person's own status text, may be empty
        AddressRole,        ///< string: real address where the room shows it, as people should see it; may be empty
        SelfRole,           ///< bool: true for ourselves
        HatsRole,           ///< list of strings: titles given by the room, if it says that it gives them (XEP-0317)
        HatRole,            ///< string: the first of them, and the number of others: "Board +2"
        IgnoredRole,        ///< bool: their messages are not shown
        InitialsRole,       ///< string: one or two letters for the avatar
        ColorOnLightRole,   ///< color of the nick on a light surface (XEP-0392, contrast >= 4.5:1)
        ColorOnDarkRole,    ///< color of the nick on a dark surface
        PictureRole,        ///< url: their picture, round; empty until it is here. Reading it has it fetched.
        AccessibleNameRole, ///< string: "NICK, owner, moderator, HAT, ignored", and the remark
    };

    explicit OccupantModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }

    /// Adds the occupant or replaces the one with the same nick; shown with the next batch. A new occupant gets a
    /// `stay` of their own, and keeps it until they go.
    void upsert(muc::Occupant occupant);
    /// Removes the occupant; shown with the next batch.
    void remove(const QString &nick);
    /// Renames the occupant.
    void rename(const QString &nick, const QString &newNick);
    void clear();
    /// Applies pending changes at once.
    void flush();
    /// Returns the occupant with that nick, including changes not shown yet.
    std::optional<muc::Occupant> find(const QString &nick) const;
    /// Returns the same person, under whatever nick; nothing when they are not here, or cannot be recognised.
    std::optional<muc::Occupant> find(const muc::Identity &person) const;
    /// Returns warnings about a person, as sentences; mostly empty. remarksChanged() when the answers change.
    QString remark(const muc::Identity &person) const;
    /// Returns the affiliation of the person with this bare address; None when nobody inside is known to have it.
    muc::Affiliation affiliationOf(const QString &address) const;
    /// Returns an occupant with this bare address, as far as the room shows addresses.
    std::optional<muc::Occupant> withAddress(const QString &address) const;
    /// Returns all nicks, including those not shown yet.
    QStringList nicks() const;
    /// Nicks of people who were here, and need not be here now; the latest of them.
    QStringList departed() const { return m_departed; }
    /// Sets whether the room vouches for occupant ids.
    void setIdsTrusted(bool trusted);
    QString self() const { return m_self; }
    void setSelf(const QString &nick);
    /// Sets the test for ignored people, called whenever a row is read; refreshAll() when the answers change.
    void setIgnored(std::function<bool(const muc::Occupant &)> ignored) { m_ignored = std::move(ignored); }
    void refreshAll();
    /// Sets the lookup of occupants' pictures, called whenever a row is read; showPicture() when one is here.
    void setPictures(std::function<QUrl(const muc::Occupant &)> pictures) { m_pictures = std::move(pictures); }
    void showPicture(const QString &hash);
    /// Returns the picture of the occupant with that nick and occupant id; empty where nobody can tell that it is
    /// theirs, or it is not here.
    QUrl pictureOf(const QString &nick, const QString &occupantId) const;
    /// Sets the titles that the room gives.
    void setHats(const muc::Hats &hats)
    {
        if (std::exchange(m_hats, hats) != hats)
            refreshAll();
    }

Q_SIGNALS:
    void countChanged();
    void remarksChanged();
    /// pictureOf() has new answers: somebody with a picture has come or is recognised now, or has another.
    void picturesChanged();

private:
    void refresh(int row);
    void removeRowsOf(const QSet<QString> &nicks);
    void appendRows(const QList<muc::Occupant> &occupants);
    QString remark(const muc::Occupant &occupant) const;
    void tellLookAlikes();

    QList<muc::Occupant> m_rows;
    QHash<QString, int> m_rowOf;
    QHash<QString, std::optional<muc::Occupant>> m_pending; ///< By nick; nothing means removal.
    QStringList m_arrivals;                                 ///< Order in which pending nicks came.
    QStringList m_departed;                                 ///< The latest last.
    quint64 m_lastStay = 0;
    LookAlikes m_lookAlikes;
    QString m_self;
    muc::Hats m_hats;
    bool m_idsTrusted = false;
    std::function<bool(const muc::Occupant &)> m_ignored;
    std::function<QUrl(const muc::Occupant &)> m_pictures;
    QTimer m_batch;
};

} // namespace parlour
