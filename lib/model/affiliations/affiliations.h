// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliationchanges.h"
#include "model/affiliations/affiliationlist.h"
#include "model/affiliations/affiliationquestion.h"
#include "model/pacing/throttle.h"

#include <array>

namespace parlour {

class OccupantModel;

/// The affiliations to one room, as far as it tells them to us, and changing them (XEP-0045 sections 9 and 10).
class Affiliations : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::AffiliationList *owners READ owners CONSTANT FINAL)
    Q_PROPERTY(parlour::AffiliationList *admins READ admins CONSTANT FINAL)
    Q_PROPERTY(parlour::AffiliationList *members READ members CONSTANT FINAL)
    Q_PROPERTY(parlour::AffiliationList *banned READ banned CONSTANT FINAL)
    Q_PROPERTY(parlour::AffiliationChanges *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool reachable READ isReachable NOTIFY reachableChanged FINAL)

public:
    Affiliations(Stream &stream, const OccupantModel &occupants, const Jid &room, QObject *parent = nullptr);

    AffiliationList *owners() { return &m_owners; }
    AffiliationList *admins() { return &m_admins; }
    AffiliationList *members() { return &m_members; }
    AffiliationList *banned() { return &m_banned; }
    AffiliationChanges *changes() { return &m_changes; }
    const AffiliationChanges *changes() const { return &m_changes; }
    /// Returns whether the lists are shown without the room's settings.
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Returns whether the room may show us a list: to owners and admins, and to members where addresses are no secret.
    bool isReachable() const { return m_reachable; }

    /// Sets our affiliation, and whether everybody in the room sees addresses.
    void setStanding(muc::Affiliation self, bool addressesVisible);
    /// Notes somebody's affiliation; news without an address are ignored.
    void apply(const muc::Affiliate &news);
    /// Fetches known lists again: we are back in the room after a break.
    void refresh();
    /// Forgets the lists: we are not in the room any more.
    void forget();

    /// Returns the question to be asked before `addresses` go from one affiliation to another.
    Q_INVOKABLE parlour::AffiliationQuestion question(parlour::muc::Affiliation before, parlour::muc::Affiliation after,
                                                      const QStringList &addresses) const;
    /// Makes the changes, one by one; see changes(). With `invite` they are invited once they are unbanned.
    Q_INVOKABLE void change(parlour::muc::Affiliation before, parlour::muc::Affiliation after,
                            const QStringList &addresses, const QString &reason, bool invite = false);
    /// Puts the addresses in `text` into a list; a `nick` is reserved for a single one. Returns an obstacle, as a
    /// sentence, and changes nothing then.
    Q_INVOKABLE QString add(parlour::muc::Affiliation to, const QString &text, const QString &reason,
                            const QString &nick);
    /// Returns which addresses in `text` would lose an affiliation by that, as a sentence; or nothing.
    Q_INVOKABLE QString addWarning(parlour::muc::Affiliation to, const QString &text) const;

Q_SIGNALS:
    void openChanged();
    void reachableChanged();
    void inviteWanted(const QString &address);

private:
    std::array<AffiliationList *, 4> lists() { return {&m_owners, &m_admins, &m_members, &m_banned}; }
    muc::Affiliation known(const QString &address) const;
    QString obstacle(muc::Affiliation before, muc::Affiliation after, const QStringList &addresses) const;
    QString addressProblem(muc::Affiliation to, const QString &text) const;
    void follow(const AffiliationChange &change);
    void compareNicks();
    void loadForbidden();

    Stream &m_stream;
    const OccupantModel &m_occupants;
    AffiliationList m_owners;
    AffiliationList m_admins;
    AffiliationList m_members;
    AffiliationList m_banned;
    AffiliationChanges m_changes;
    Throttle m_retry;                      ///< For changes of our own affiliation by the room.
    QHash<QString, QString> m_wantedNicks; ///< By address: to be looked for when the members are known.
    muc::Affiliation m_self = muc::Affiliation::None;
    bool m_open = false;
    bool m_reachable = false;
};

} // namespace parlour
