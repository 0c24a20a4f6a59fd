// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <chrono>
#include <optional>

namespace parlour {

/// The request of a later start to the running one: come to the front, and open a link.
struct InstanceCall
{
    QString link;               ///< As typed or clicked: to be parsed by the receiver. May be empty.
    QByteArray activationToken; ///< Lets the window come to the front on Wayland.
    bool operator==(const InstanceCall &) const = default;

    QByteArray toLine() const;
    /// Returns the call written in one line, or nothing if it is anything else.
    static std::optional<InstanceCall> fromLine(const QByteArray &line);
};

/// Limits a profile to one running Parlour. Later ones hand over their request, and quit.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,      ///< The profile is ours until this object goes.
        HandedOver, ///< The first one has taken the call.
        Failed,     ///< See errorText(). The profile is not ours.
    };

    /// `profile` is an existing folder.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Takes the profile, or waits until its owner has taken `call`.
    Outcome claim(const InstanceCall &call, std::chrono::milliseconds patience = std::chrono::seconds(15));
    QString errorText() const { return m_errorText; }

    /// Returns the socket on which a profile's owner listens. Empty if no path is short enough.
    static QString socketPath(const QString &profile);

Q_SIGNALS:
    /// A later start has handed over.
    void called(const parlour::InstanceCall &call);

private:
    int lock();
    void listen();
    std::optional<Outcome> handOver(const InstanceCall &call, std::chrono::milliseconds patience);
    void accept();
    void receive(QLocalSocket *socket);

    const QString m_profile;
    const QString m_socketPath;
    QString m_errorText;
    QLocalServer m_server;
    int m_lock = -1;
};

} // namespace parlour
