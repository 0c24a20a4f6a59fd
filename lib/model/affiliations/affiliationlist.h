// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliationrows.h"
#include "model/pacing/round.h"
#include "model/texts/qmlenums.h"
#include "protocol/muc/admin.h"

#include <QAbstractListModel>
#include <QSet>
#include <memory>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// All people with one affiliation to a room, by address. Fetched when first shown; then it follows the changes that
/// the room announces.
class AffiliationList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Affiliations")
    // A number, or else all of muc would come along into the type, with more than one None.
    Q_PROPERTY(int affiliation READ affiliationNumber CONSTANT FINAL)
    Q_PROPERTY(parlour::AffiliationList::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY stateChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY editableChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(parlour::AffiliationRows *rows READ rows CONSTANT FINAL)

public:
    enum class State {
        Unasked,
        Loading, ///< The earlier rows stay shown.
        Loaded,
        Failed,    ///< See problem(); load() tries again.
        Forbidden, ///< The room does not show this list to us.
    };
    Q_ENUM(State)

    enum Role {
        AddressRole = Qt::UserRole, ///< string: bare, or a domain
        ShownAddressRole,           ///< string: the address as people should see it
        NickRole,                   ///< string: reserved nickname as people see it, may be empty
        ReasonRole,                 ///< string: may be empty
        DomainRole,                 ///< bool: a whole server
        SelfRole,                   ///< bool: true for ourselves
        SelectedRole,               ///< bool
        AccessibleNameRole,         ///< string: "ADDRESS, NICK, REASON, chosen"
    };

    AffiliationList(Stream &stream, const Jid &room, muc::Affiliation affiliation, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    muc::Affiliation affiliation() const { return m_affiliation; }
    int affiliationNumber() const { return int(affiliation()); } ///< A Muc.Affiliation.
    State state() const { return m_state; }
    /// Reason why the list cannot be shown, as a sentence, and the server's words.
    QString problem() const;
    QString problemDetail() const { return m_detail; }
    int count() const { return rowCount(); }
    /// Returns whether our affiliation lets us change it.
    bool isEditable() const { return m_editable; }
    void setEditable(bool editable);
    AffiliationRows *rows();
    const QList<muc::Affiliate> &affiliates() const { return m_rows; }
    std::optional<muc::Affiliate> find(const QString &address) const;

    /// Asks the room, unless that has been done.
    Q_INVOKABLE void ensure();
    Q_INVOKABLE void load();
    /// Resets to Unasked, with nothing in it.
    void forget();
    /// Adds or replaces an entry; a nickname or reason that is not told stays.
    void put(const muc::Affiliate &affiliate);
    void take(const QString &address);

    Q_INVOKABLE void toggle(const QString &address);
    Q_INVOKABLE void clearSelection();
    /// The chosen addresses, in the list's order.
    Q_INVOKABLE QStringList selection() const;
    int selectedCount() const { return int(m_selected.size()); }
    void select(const QSet<QString> &addresses);

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void editableChanged();
    void selectionChanged();
    /// The room's answer is shown.
    void loaded();

private:
    void show(QList<muc::Affiliate> rows);
    void setState(State state, const QString &detail = {});
    qsizetype placeOf(const QString &address) const;
    void refresh(qsizetype row);

    Stream &m_stream;
    const Jid m_room;
    const muc::Affiliation m_affiliation;
    State m_state = State::Unasked;
    QString m_detail;
    bool m_editable = false;
    Round m_round;                ///< Answers to older ones are stale.
    QList<muc::Affiliate> m_rows; ///< By address, each once.
    QSet<QString> m_selected;
    std::unique_ptr<AffiliationRows> m_rowsShown; ///< Made when first shown: few rooms' lists ever are.
};

} // namespace parlour
