// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"

namespace parlour {

/// What the command line asks of this run. Nothing in it is stored.
struct SessionOptions
{
    QString account; ///< Signs this account in; empty: the remembered one.
    QString password;
    QString host; ///< Endpoint for this run in place of the found one.
    quint16 port = 0;
    QString caFile;
    QString theme; ///< "light", "dark", "system"; empty: as set.
    QString room;  ///< Room of an xmpp: link.
    QString nick;
    QString roomPassword;
};

/// The root of what QML shows: one person's Parlour.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(parlour::Account *account READ account CONSTANT FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY systemDarkChanged FINAL)

public:
    Session(Settings &settings, SecretStore &secrets, Outbox &outbox, const SessionOptions &options,
            QObject *parent = nullptr);

    Account *account() { return &m_account; }
    /// "system", "light" or "dark".
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    /// Whether the desktop asks for dark colours; false where it says nothing.
    bool systemDark() const;

    /// Signs in what is remembered or asked for. Called once the window is shown, so that nothing delays it.
    Q_INVOKABLE void start();
    /// Opens the room of a link and brings the window to the front.
    Q_INVOKABLE void openLink(const QString &room, const QString &nick, const QString &password);
    Q_INVOKABLE QByteArray windowState(const QString &name) const { return m_settings.windowState(name); }
    Q_INVOKABLE void setWindowState(const QString &name, const QByteArray &state)
    {
        m_settings.setWindowState(name, state);
    }

Q_SIGNALS:
    void themeChanged();
    void systemDarkChanged();
    void raiseRequested();

private:
    void takeRemembered(const AccountSettings &remembered);

    Settings &m_settings;
    SessionOptions m_options;
    Account m_account;
    QString m_theme;
    bool m_started = false;
};

} // namespace parlour
