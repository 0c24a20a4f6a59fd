// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour::live {

namespace {

void connectAs(const QString &name, const QString &address)
{
    QDBusConnection::connectToBus(address, name);
}

} // namespace

SessionBus::SessionBus(QProcessEnvironment environment, Keyring keyring)
    : m_environment(std::move(environment))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_accessibility(m_name)
{
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.path());
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    for (const QString &other : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"AT_SPI_BUS_ADDRESS"_s, u"WAYLAND_DISPLAY"_s})
        m_environment.remove(other);
    const QStringList said = m_daemon.start(
        u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file"_s, writeConfiguration()},
        m_environment);
    if (said.isEmpty())
        return;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, said.first());
    if (keyring == Keyring::Unlocked)
        startKeyring();
    connectAs(m_name, accessibilityAddress());
    m_accessibility = QDBusConnection(m_name);
}

/// The daemon says nothing when it is ready; its name on the bus does.
void SessionBus::startKeyring()
{
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s},
                    m_environment, 0, "parlour");
    const QString name = m_name + u"-keyring"_s;
    connectAs(name, m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s));
    const bool ready = QTest::qWaitFor(
        [&name] {
            return QDBusConnection(name).interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
        },
        20'000);
    QDBusConnection::disconnectFromBus(name);
    if (!ready)
        qWarning("the keyring did not start");
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

/// Nothing can be started by asking for it on this bus but accessibility: no keyring, no prompt, no portal.
QString SessionBus::writeConfiguration() const
{
    QFile::copy(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s, m_dir.filePath(u"org.a11y.Bus.service"_s));
    QFile file(m_dir.filePath(u"bus.conf"_s));
    if (file.open(QFile::WriteOnly)) {
        file.write(uR"(<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s.arg(m_dir.path())
                       .toUtf8());
    }
    return file.fileName();
}

QString SessionBus::accessibilityAddress() const
{
    const QString name = m_name + u"-session"_s;
    connectAs(name, m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s));
    const QDBusReply<QString> address = QDBusConnection(name).call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    QDBusConnection::disconnectFromBus(name);
    return address.value();
}

} // namespace parlour::live
