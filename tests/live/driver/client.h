// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessible.h"
#include "screen.h"
#include "sessionbus.h"

#include <QTemporaryDir>
#include <functional>
#include <source_location>

namespace parlour::live {

/// The real program on a screen of its own, used by hand and read by ear.
///
/// Every verb waits until it can be done. What does not happen within the deadline fails the test: with
/// QTest::setThrowOnFail(true) the test function ends there, and a picture, the accessible tree and the program's own
/// words are left in a folder that the message names.
class Client
{
public:
    using Where = std::source_location;

    struct Setup
    {
        QString name;
        QStringList arguments;
        /// Profile folder; empty: a fresh one.
        QString profile = {};
        SessionBus::Keyring keyring = SessionBus::Keyring::None;
        /// Home folder, where the keyring is; empty: a fresh one.
        QString home = {};
        /// Of the program, beside what it always gets.
        QMap<QString, QString> environment = {};
        QSize screen = {1280, 800};
        /// It starts without a window.
        bool isHidden = false;
        /// Told where the bus is before the program starts: what is to be there from the beginning.
        std::function<void(const QString &)> onBus = {};
        /// The one built here, unless the environment names another.
        QString program = qEnvironmentVariable("PARLOUR_PROGRAM", QStringLiteral(PARLOUR_PROGRAM));
    };

    explicit Client(const Setup &setup, Where where = Where::current());
    /// Ends the program as end() does; one that does not end well fails the test. A server keeps the session of a
    /// program that was killed, and what comes next in the test would meet its ghost.
    ~Client();

    Element waitFor(const Thing &thing, Where where = Where::current());
    void waitUntilGone(const Thing &thing, Where where = Where::current());
    /// For everything else: `condition` is asked again and again with the present tree.
    void waitUntil(const QString &what, const std::function<bool(const QList<Element> &)> &condition,
                   Where where = Where::current());
    bool sees(const Thing &thing) const { return thing.findIn(m_accessible.tree()).exists(); }

    /// Clicks in the middle of it, once it is enabled and at rest.
    void click(const Thing &thing, Where where = Where::current());
    void rightClick(const Thing &thing, Where where = Where::current());
    /// Replaces what a field holds by typing.
    void fill(const Thing &thing, const QString &text, Where where = Where::current());
    /// The window as it looks once it no longer changes; a blinking cursor may go on.
    QImage picture() const;
    void key(const QString &chord) { m_screen.key(chord); }
    void type(const QString &text) { m_screen.type(text); }

    QString name() const { return m_setup.name; }
    QString profile() const
    {
        return m_setup.profile.isEmpty() ? m_dir.filePath(QStringLiteral("profile")) : m_setup.profile;
    }
    QString home() const { return m_setup.home.isEmpty() ? m_dir.path() : m_setup.home; }
    Screen &screen() { return m_screen; }
    const Accessible &accessible() const { return m_accessible; }
    qint64 processId() const { return m_process.processId(); }
    /// What the program wrote to its standard error so far.
    QString said() const { return QString::fromUtf8(m_said); }

    /// Asks the program to end; its exit code, or -1 when it crashed or did not end within 30 s.
    int end();
    /// Ends the program without warning, as a crash would: nothing is saved in passing.
    void crash();

    /// Fails the test when the program has ended or complained (QML warnings).
    void check(Where where = Where::current());

private:
    QProcessEnvironment environment() const;
    void listen();
    QRect settled(const Thing &thing, Where where);
    void fail(const QString &why, Where where);

    Setup m_setup;
    QTemporaryDir m_dir;
    Screen m_screen;
    SessionBus m_bus;
    Accessible m_accessible;
    Process m_process;
    QByteArray m_said;
};

} // namespace parlour::live
