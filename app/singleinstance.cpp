// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {
namespace {

constexpr qsizetype MaxLine = 32 * 1024;
constexpr int MaxCallers = 16;
constexpr auto CallerPatience = 2s;
constexpr auto Retry = 100ms;
constexpr qsizetype MaxSocketPath = 100; // sun_path, and room for the name Qt binds first

const auto Greeting = "parlour1"_ba;
const auto Taken = "taken\n"_ba;

/// Returns the base64 of `data`, never empty.
QByteArray word(const QByteArray &data)
{
    return '=' + data.toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromWord(const QByteArray &word)
{
    if (!word.startsWith('='))
        return {};
    const auto data = QByteArray::fromBase64Encoding(word.sliced(1), QByteArray::AbortOnBase64DecodingErrors);
    return data ? std::optional(*data) : std::nullopt;
}

} // namespace

QByteArray InstanceCall::toLine() const
{
    return Greeting + ' ' + word(link.toUtf8()) + ' ' + word(activationToken) + '\n';
}

std::optional<InstanceCall> InstanceCall::fromLine(const QByteArray &line)
{
    if (line.size() > MaxLine || !line.endsWith('\n'))
        return {};
    const QByteArrayList words = line.chopped(1).split(' ');
    if (words.size() != 3 || words[0] != Greeting)
        return {};
    const auto link = fromWord(words[1]);
    const auto token = fromWord(words[2]);
    if (!link || !token)
        return {};
    return InstanceCall {QString::fromUtf8(*link), *token};
}

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_socketPath(socketPath(profile))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before somebody else may listen there
    if (m_lock >= 0)
        ::close(m_lock);
}

QString SingleInstance::socketPath(const QString &profile)
{
    const QByteArray id =
        QCryptographicHash::hash(QFile::encodeName(QFileInfo(profile).canonicalFilePath()), QCryptographicHash::Sha256);
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    QStringList paths;
    if (runtime.isAbsolute() && runtime.isDir() && runtime.ownerId() == ::geteuid())
        paths << runtime.filePath() + "/parlour-"_L1 + QString::fromLatin1(id.first(8).toHex());
    paths << QDir(profile).absoluteFilePath(u"instance"_s);
    for (const QString &path : std::as_const(paths)) {
        if (QFile::encodeName(path).size() <= MaxSocketPath)
            return path;
    }
    return {};
}

SingleInstance::Outcome SingleInstance::claim(const InstanceCall &call, std::chrono::milliseconds patience)
{
    QDeadlineTimer deadline(patience);
    m_errorText = u"Another Parlour uses this profile and does not answer."_s;
    do {
        const int error = lock();
        if (error == 0) {
            listen();
            return Outcome::First;
        }
        if (error != EWOULDBLOCK) {
            m_errorText = u"The profile folder \"%1\" cannot be used: %2."_s.arg(m_profile, qt_error_string(error));
            return Outcome::Failed;
        }
        if (const auto outcome = handOver(call, patience))
            return *outcome;
        QThread::sleep(Retry); // it is just starting, or just leaving
    } while (!deadline.hasExpired());
    return Outcome::Failed;
}

/// Locks the profile; returns 0, or the errno. The kernel releases the lock when its holder dies, however it dies.
int SingleInstance::lock()
{
    const QByteArray path = QFile::encodeName(QDir(m_profile).filePath(u"lock"_s));
    int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 && errno != ENOENT) // A full or a read-only disk: what is there can be locked all the same.
        file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 && errno == ENOENT)
        file = ::open(QFile::encodeName(m_profile).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return errno;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(file);
        return error;
    }
    m_lock = file;
    return 0;
}

void SingleInstance::listen()
{
    if (m_socketPath.isEmpty())
        return;                               // later starts will say that this one does not answer
    QLocalServer::removeServer(m_socketPath); // of one that crashed: we hold the lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MaxCallers);
    if (!m_server.listen(m_socketPath))
        qWarning("Later starts cannot reach this one: %ls", qUtf16Printable(m_server.errorString()));
}

/// Hands over to the running instance; returns nothing when nobody listens (yet).
std::optional<SingleInstance::Outcome> SingleInstance::handOver(const InstanceCall &call,
                                                                std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(int(patience.count())))
        return {};
    socket.write(call.toLine());
    QDeadlineTimer deadline(patience);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return socket.state() == QLocalSocket::ConnectedState ? std::optional(Outcome::Failed) : std::nullopt;
    }
    return socket.readLine(MaxLine) == Taken ? Outcome::HandedOver : Outcome::Failed;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(MaxLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
        QTimer::singleShot(CallerPatience, socket, &QLocalSocket::abort);
        receive(socket);
    }
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= MaxLine)
            socket->abort();
        return;
    }
    const auto call = InstanceCall::fromLine(socket->readLine(MaxLine + 1));
    if (!call)
        return socket->abort();
    socket->write(Taken);
    socket->disconnectFromServer();
    Q_EMIT called(*call);
}

} // namespace parlour
