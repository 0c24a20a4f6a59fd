// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/blocking/blocking.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// The block list of an account (XEP-0191): people and whole servers, as its own server stores them. While offline, as
/// they were last known.
class BlockList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool supported READ isSupported NOTIFY changed FINAL)
    Q_PROPERTY(bool reporting READ canReport NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    enum Role {
        AddressRole = Qt::UserRole, ///< string: of a person, or a server
        TextRole,                   ///< string: person or server, in words (role name: who)
    };

    explicit BlockList(Stream &stream, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    /// True if the server can block, as far as it has said.
    bool isSupported() const { return m_support.blocking; }
    /// True if reasons can be reported to its operators (XEP-0377).
    bool canReport() const { return m_support.reporting; }
    /// Failure as a sentence, until the next action; may be empty.
    QString notice() const { return m_notice; }

    bool keepsAway(const Jid &address) const;
    /// Returns whether messages of this address are blocked. Ask again after changed().
    Q_INVOKABLE bool isBlocked(const QString &address) const;
    /// Returns the server of the person at `address`; empty if that is one itself.
    Q_INVOKABLE QString serverOf(const QString &address) const;
    /// Returns why `address`, a person or a server, cannot be blocked; empty when it can.
    Q_INVOKABLE QString obstacle(const QString &address) const;
    /// Blocks `address`; with a `reason`, reports it to the operators of our server.
    Q_INVOKABLE void block(const QString &address, parlour::blocking::Reason reason = blocking::Reason::None,
                           const QString &text = {});
    /// Returns `address` as people should see it; see lookalike::shownAddress().
    Q_INVOKABLE QString shown(const QString &address) const;
    Q_INVOKABLE void unblock(const QString &address);
    /// Forgets everything: another account signs in.
    void clear();

Q_SIGNALS:
    void changed();
    void noticeChanged();

private:
    void find();
    void fetch();
    void tell(const QDomElement &payload, const blocking::Change &change);
    void apply(const blocking::Change &change);
    void adopt(QList<Jid> items);
    void setNotice(const QString &notice);

    Stream &m_stream;
    blocking::Support m_support;
    QList<Jid> m_items; ///< Sorted.
    QString m_notice;
};

} // namespace parlour
