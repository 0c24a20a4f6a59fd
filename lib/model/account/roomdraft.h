// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"
#include "protocol/muc/preset.h"

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

/// A room that is about to be created: the contents of the dialog "New room".
class RoomDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(parlour::Account *account READ account WRITE setAccount NOTIFY accountChanged FINAL REQUIRED)
    Q_PROPERTY(parlour::preset::Kind kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString description MEMBER m_description FINAL)
    /// Address as typed, or made of the name until one is typed; see Account::completeRoomAddress().
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString nick READ nick WRITE setNick NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY problemsChanged FINAL)
    /// True if this kind of room can have a password, and if it must.
    Q_PROPERTY(bool takesPassword READ takesPassword NOTIFY kindChanged FINAL)
    Q_PROPERTY(bool needsPassword READ needsPassword NOTIFY kindChanged FINAL)
    /// True if this kind of room can have a name and a description from the start.
    Q_PROPERTY(bool takesName READ takesName NOTIFY kindChanged FINAL)
    /// Reasons why create() did nothing, as sentences, each for one field.
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString nickProblem READ nickProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY problemsChanged FINAL)

public:
    explicit RoomDraft(QObject *parent = nullptr);

    Account *account() const { return m_account; }
    void setAccount(Account *account);
    preset::Kind kind() const { return m_kind; }
    void setKind(preset::Kind kind);
    QString name() const { return m_name; }
    /// Sets the name, and makes the address of it unless one was typed.
    void setName(const QString &name);
    QString address() const { return m_address; }
    QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    QString password() const { return m_password; }
    void setPassword(const QString &password);
    bool takesPassword() const { return needsPassword() || m_kind == preset::Kind::Custom; }
    bool needsPassword() const { return m_kind == preset::Kind::PasswordRoom; }
    bool takesName() const { return m_kind != preset::Kind::Instant; }
    QString addressProblem() const { return m_addressProblem; }
    QString nickProblem() const { return m_nickProblem; }
    QString passwordProblem() const { return m_passwordProblem; }

    /// Takes a typed address; an emptied one follows the name again.
    Q_INVOKABLE void typeAddress(const QString &address);
    /// Takes an address that nobody can guess.
    Q_INVOKABLE void suggestAddress();
    /// Creates the room and opens its pane. Returns false when something is missing: see the problems.
    Q_INVOKABLE bool create();

Q_SIGNALS:
    void accountChanged();
    void kindChanged();
    void nameChanged();
    void addressChanged();
    void nickChanged();
    void problemsChanged();

private:
    void setAddress(const QString &address);
    void forgetProblems();
    preset::Wish wish() const;

    QPointer<Account> m_account;
    preset::Kind m_kind = preset::Kind::Custom;
    QString m_name;
    QString m_description;
    QString m_address;
    QString m_nick;
    QString m_password;
    QString m_addressProblem;
    QString m_nickProblem;
    QString m_passwordProblem;
    bool m_addressTyped = false;
};

} // namespace parlour
