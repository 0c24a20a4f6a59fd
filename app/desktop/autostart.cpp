// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include "desktop/portal.h"

#include <QDBusPendingCall>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parlour {

AutostartFile::AutostartFile(const QString &folder, const QStringList &command, QObject *parent)
    : SessionStart(parent)
    , m_folder(folder)
    , m_command(command)
{
}

QString AutostartFile::path() const
{
    return m_folder + "/im.parlour.Parlour.desktop"_L1;
}

bool AutostartFile::isOn() const
{
    constexpr qint64 Most = 64 * 1024;
    QFile file(path());
    if (!file.open(QFile::ReadOnly))
        return false;
    const QByteArray content = file.read(Most).toLower();
    return !content.contains("\nhidden=true") && !content.contains("\nx-gnome-autostart-enabled=false");
}

/// Quotes as in the Desktop Entry Specification, and doubles %; the backslashes of that are escaped once more, because
/// the value is a string.
QString AutostartFile::execLine(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        word.replace(u'\\', "\\\\\\\\"_L1).replace(u'"', "\\\\\""_L1).replace(u'`', "\\\\`"_L1);
        word.replace(u'$', "\\\\$"_L1).replace(u'%', "%%"_L1);
        words << u'"' + word + u'"';
    }
    return words.join(u' ');
}

QByteArray AutostartFile::content() const
{
    return "[Desktop Entry]\nType=Application\nName=Parlour\nIcon=im.parlour.Parlour\nTerminal=false\nExec="
        + execLine(m_command).toUtf8() + '\n';
}

void AutostartFile::setOn(bool on)
{
    if (on && QDir().mkpath(m_folder)) {
        QSaveFile file(path());
        if (file.open(QFile::WriteOnly) && file.write(content()) >= 0)
            file.commit();
    } else if (!on) {
        QFile::remove(path());
    }
    Q_EMIT changed();
}

BackgroundPortal::BackgroundPortal(const QDBusConnection &bus, const QStringList &command, bool isOn,
                                   std::function<void(bool)> remember, QObject *parent)
    : SessionStart(parent)
    , m_bus(bus)
    , m_command(command)
    , m_remember(std::move(remember))
    , m_isOn(isOn)
{
    m_bus.connect({}, {}, u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                  SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
}

void BackgroundPortal::setOn(bool on)
{
    const QString token = u"parlour%1"_s.arg(++m_requests);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_request = portal::Path + "/request/"_L1 + sender + u'/' + token;
    const QVariantMap options {{u"handle_token"_s, token},
                               {u"reason"_s, tr("Parlour starts with the session to tell you what is new.")},
                               {u"autostart"_s, on},
                               {u"commandline"_s, m_command},
                               {u"dbus-activatable"_s, false}};
    m_bus.asyncCall(portal::call(u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s, {QString(), options}));
}

void BackgroundPortal::onResponse(uint response, const QVariantMap &results, const QDBusMessage &message)
{
    if (message.path() != m_request)
        return;
    if (response == 0)
        m_isOn = results.value(u"autostart"_s).toBool();
    m_remember(m_isOn);
    Q_EMIT changed();
}

} // namespace parlour
