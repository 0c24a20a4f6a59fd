// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/session.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace parlour {

Session::Session(Settings &settings, SecretStore &secrets, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(options)
    , m_account(settings, secrets)
    , m_theme(options.theme.isEmpty() ? settings.theme() : options.theme)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Session::systemDarkChanged);
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
    m_account.overrideEndpoint(m_options.host, m_options.port, m_options.caFile);
    const auto remembered = m_settings.accounts();
    if (const auto given = Jid::parse(m_options.account))
        m_account.useOnce({given->toBare(), m_options.password, m_options.host, m_options.port, m_options.caFile, {}});
    else if (!remembered.isEmpty())
        m_account.resume(remembered.first());
    m_options.password.clear();
    if (!m_options.room.isEmpty())
        m_account.showRoom(m_options.room, m_options.nick);
}

void Session::openLink(const QString &room, const QString &nick)
{
    if (!room.isEmpty())
        m_account.showRoom(room, nick);
    Q_EMIT raiseRequested();
}

} // namespace parlour
