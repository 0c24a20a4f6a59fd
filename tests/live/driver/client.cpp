// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parlour::live {

namespace {

constexpr std::chrono::seconds Deadline {30};

/// What QML and Qt say when something is wrong with us.
const QRegularExpression Complaint(u"qrc:|\\.qml:\\d+|TypeError|ReferenceError|Binding loop|ERROR: AddressSanitizer|"
                                   "runtime error:"_s);

QString dump(const QList<Element> &tree)
{
    QString text;
    for (const Element &element : tree)
        text +=
            u"%1%2 \"%3\"%4%5\n"_s.arg(QString(2 * element.depth, u' '), element.role, element.name,
                                       element.description.isEmpty() ? QString() : u" ("_s + element.description + u')',
                                       element.is(Element::Focused) ? u" focused"_s : QString());
    return text;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(content);
}

} // namespace

Client::Client(const Setup &setup, Where where)
    : m_setup(setup)
    , m_screen(setup.screen)
    , m_bus(environment(), setup.keyring)
    , m_accessible(m_bus.accessibility())
{
    if (!m_screen.isOpen() || !m_bus.isConnected()) {
        fail(u"no screen or no accessibility bus: is scripts/setup done?"_s, where);
        return;
    }
    if (setup.onBus)
        setup.onBus(m_bus.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s));
    m_process.setProcessEnvironment(m_bus.environment());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(setup.program, QStringList {u"--profile"_s, profile()} + setup.arguments);
    if (!setup.isHidden)
        waitFor({u"frame"_s, QRegularExpression(u"."_s)}, where);
}

Client::~Client()
{
    if (m_process.state() != QProcess::NotRunning && end() != 0)
        QTest::qFail(qPrintable(u"%1: the program did not end well"_s.arg(m_setup.name)), __FILE__, __LINE__);
}

QProcessEnvironment Client::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const std::pair<QString, QString> ours[] {
        {u"DISPLAY"_s, m_screen.name()},
        {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
        {u"QT_QUICK_BACKEND"_s, u"software"_s},
        {u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s},
        {u"LANG"_s, u"C.UTF-8"_s},
        {u"HOME"_s, home()},
        {u"XDG_CONFIG_HOME"_s, home() + u"/config"_s},
        {u"XDG_DATA_HOME"_s, home() + u"/data"_s},
        {u"XDG_CACHE_HOME"_s, home() + u"/cache"_s},
    };
    for (const auto &[name, value] : ours)
        environment.insert(name, value);
    for (auto it = m_setup.environment.cbegin(); it != m_setup.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void Client::listen()
{
    if (m_process.isOpen())
        m_said += m_process.readAllStandardError();
}

int Client::end()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(int(std::chrono::milliseconds(Deadline).count()));
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Client::crash()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Client::check(Where where)
{
    listen();
    if (m_process.state() == QProcess::NotRunning)
        return fail(u"the program has ended: %1"_s.arg(said()), where);
    if (Complaint.match(said()).hasMatch()) {
        QStringList lines = said().split(u'\n', Qt::SkipEmptyParts);
        lines.removeDuplicates();
        fail(u"the program complained: %1"_s.arg(lines.first(qMin(lines.size(), 10)).join(u'\n')), where);
    }
}

void Client::waitUntil(const QString &what, const std::function<bool(const QList<Element> &)> &condition, Where where)
{
    // Looking costs the program time, too: it is asked less and less often.
    constexpr std::chrono::milliseconds step {20}, longest {100};
    const QDeadlineTimer deadline(Deadline);
    bool happened = false;
    for (auto pause = step; !happened && !deadline.hasExpired(); pause = std::min(pause + step, longest)) {
        check(where);
        happened = condition(m_accessible.tree());
        if (!happened)
            QTest::qWait(pause);
    }
    if (!happened)
        fail(u"waited in vain for %1"_s.arg(what), where);
}

Element Client::waitFor(const Thing &thing, Where where)
{
    Element found;
    waitUntil(
        thing.description(),
        [&](const auto &tree) {
            found = thing.findIn(tree);
            return found.exists();
        },
        where);
    return found;
}

void Client::waitUntilGone(const Thing &thing, Where where)
{
    waitUntil(
        thing.description() + u" to go"_s, [&](const auto &tree) { return !thing.findIn(tree).exists(); }, where);
}

/// Where an enabled element is, once it is on the screen and has come to rest.
QRect Client::settled(const Thing &thing, Where where)
{
    QRect last;
    waitUntil(
        thing.description() + u" to be ready for a click"_s,
        [&](const auto &tree) {
            const Element element = thing.findIn(tree);
            if (!element.exists() || !element.is(Element::Enabled))
                return false;
            const QRect before = std::exchange(last, m_accessible.extents(element));
            return before == last && !last.isEmpty() && QRect({}, m_screen.size()).contains(last.center());
        },
        where);
    return last;
}

void Client::click(const Thing &thing, Where where)
{
    m_screen.click(settled(thing, where).center());
}

void Client::rightClick(const Thing &thing, Where where)
{
    m_screen.rightClick(settled(thing, where).center());
}

void Client::fill(const Thing &thing, const QString &text, Where where)
{
    click(thing, where);
    waitUntil(
        thing.description() + u" to have the keyboard"_s,
        [&](const auto &tree) { return thing.findIn(tree).is(Element::Focused); }, where);
    key(u"Control+a"_s);
    key(u"Delete"_s);
    type(text);
}

QImage Client::picture() const
{
    constexpr std::chrono::milliseconds pause {100};
    constexpr std::chrono::seconds patience {2};
    QImage last = m_screen.grab();
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        QTest::qWait(pause);
        const QImage before = std::exchange(last, m_screen.grab());
        if (before == last)
            break;
    }
    const Element window = Thing(u"frame"_s, QRegularExpression(u"."_s)).findIn(m_accessible.tree());
    if (!window.exists())
        return last;
    const int scale = std::max(1, m_setup.environment.value(u"QT_SCALE_FACTOR"_s).toInt());
    const QRect place = m_accessible.extents(window); // Its size is told in device-independent pixels.
    return last.copy({place.topLeft() * scale, place.size() * scale});
}

void Client::fail(const QString &why, Where where)
{
    QTemporaryDir traces(QDir::temp().filePath(u"parlour-live-XXXXXX"_s));
    traces.setAutoRemove(false);
    listen();
    m_screen.grab().save(traces.filePath(m_setup.name + u".png"_s));
    write(traces.filePath(m_setup.name + u"-tree.txt"_s), dump(m_accessible.tree()).toUtf8());
    write(traces.filePath(m_setup.name + u"-stderr.txt"_s), m_said);
    const QString message = u"%1: %2 (traces in %3)"_s.arg(m_setup.name, why, traces.path());
    QTest::qFail(qPrintable(message), where.file_name(), int(where.line()));
    QTest::Internal::maybeThrowOnFail();
}

} // namespace parlour::live
