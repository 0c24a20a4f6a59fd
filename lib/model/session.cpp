// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/session.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace parlour {

static AccountSettings lastUsed(const QList<AccountSettings> &accounts, const QString &address)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&address](const AccountSettings &account) { return account.address == address; });
    return found == accounts.end() ? accounts.first() : *found;
}

Session::Session(Settings &settings, SecretStore &secrets, Outbox &outbox, const SessionOptions &options,
                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(options)
    , m_account(settings, secrets, outbox)
    , m_theme(options.theme.isEmpty() ? settings.theme() : options.theme)
{
    m_account.overrideEndpoint(options.host, options.port, options.caFile);
    const auto remembered = settings.accounts();
    if (const auto given = Jid::parse(options.account))
        m_account.take({given->toBare(), options.password, {}, 0, {}, {}});
    else if (!remembered.isEmpty())
        takeRemembered(lastUsed(remembered, settings.currentAccount()));
    m_options.password.clear();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Session::systemDarkChanged);
}

void Session::takeRemembered(const AccountSettings &remembered)
{
    if (const auto address = Jid::parse(remembered.address))
        m_account.take({address->toBare(), {}, remembered.host, remembered.port, {}, {}});
}

void Session::setTheme(const QString &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    m_settings.setTheme(theme);
    Q_EMIT themeChanged();
}

bool Session::systemDark() const
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void Session::start()
{
    if (m_started)
        return;
    m_started = true;
    m_account.start();
    if (!m_options.room.isEmpty())
        m_account.showRoom(m_options.room, m_options.nick, m_options.roomPassword);
}

void Session::openLink(const QString &room, const QString &nick, const QString &password)
{
    if (!room.isEmpty())
        m_account.showRoom(room, nick, password);
    Q_EMIT raiseRequested();
}

} // namespace parlour
