// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/passwordlogin.h"

#include "network/tlschannel.h"
#include "network/tokenproof.h"
#include "network/wirelog.h"
#include "protocol/address/prepare.h"
#include "protocol/sasl/message.h"
#include "protocol/text/bounded.h"
#include "protocol/xml/dom.h"

#include <QPromise>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace parlour {

using Problem = ConnectionProblem;

PasswordLogin::PasswordLogin(const Credentials &credentials, Login &login, QSslSocket &socket,
                             const TlsChannel &channel)
    : m_account(credentials.account)
    , m_password(prepare::password(credentials.password))
    , m_login(login)
    , m_socket(socket)
    , m_channel(channel)
{
    connect(&m_hashing, &QFutureWatcherBase::finished, this, &PasswordLogin::onHashed);
}

PasswordLogin::~PasswordLogin()
{
    m_hashing.cancel();
}

static QByteArray newNonce()
{
    std::array<quint32, 6> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}

void PasswordLogin::begin(const sasl::Offer &offer)
{
    const auto bindings = m_channel.bindings();
    const auto choice = sasl::choose(offer, bindings.keys());
    if (!choice)
        return fail({Problem::NoCommonMechanism, {}});
    if (choice->strength() < m_login.strength)
        return fail({Problem::OfferTampered, u"SASL: the server offered more at the last login"_s});
    m_offer = offer;
    m_choice = *choice;
    m_binding = bindings.value(choice->binding);
    m_hash = scram::hash(choice->mechanism);
    m_opening = scram::opening(choice->header, m_account.local(), newNonce());
    const auto opening = sasl::opening(offer.profile, choice->mechanism,
                                       m_hash ? m_opening.message() : sasl::plain(m_account.local(), m_password));
    if (offer.profile == sasl::Profile::Second) {
        auto agent = xml::append(opening, u"user-agent"_s);
        agent.setAttribute(u"id"_s, m_login.device.toString(QUuid::WithoutBraces));
        xml::appendText(agent, u"software"_s, u"Parlour"_s);
        m_tokenMechanism = m_login.takesTokens ? bestTokenMechanism(offer.tokens) : QString();
        if (!m_tokenMechanism.isEmpty())
            xml::append(opening, u"request-token"_s, sasl::FastNs).setAttribute(u"mechanism"_s, m_tokenMechanism);
    }
    m_step = Step::Opened;
    qCInfo(network) << "signing in by" << choice->mechanism << choice->binding;
    send(opening);
}

void PasswordLogin::send(const QDomElement &element)
{
    qCDebug(wire).noquote() << "out" << redacted(element);
    m_socket.write(xml::toString(element).toUtf8());
}

void PasswordLogin::receive(const QDomElement &element)
{
    const QString name = element.tagName();
    if (m_step == Step::Over)
        return;
    if (name == "failure"_L1)
        return fail(loginEnding(element, !m_choice.binding.isEmpty()));
    if (name == "continue"_L1) // XEP-0388 section 2.6.3: more is to be done, and we can do nothing of it.
        return fail({Problem::NoCommonMechanism, {}});
    const auto data = sasl::data(element);
    if (!data)
        return fail({Problem::LoginUnsafe, u"SASL: no base64"_s});
    if (name == "challenge"_L1 && m_step == Step::Opened && m_hash)
        return onChallenge(*data);
    if (name == "challenge"_L1 && m_step == Step::Answered && scram::proves(*data, m_signature)) {
        m_step = Step::Proven;
        return send(sasl::response(m_offer.profile, {}));
    }
    if (name == "success"_L1)
        return onSuccess(element, *data);
    fail({m_step == Step::Answered ? Problem::ServerUnproven : Problem::LoginUnsafe,
          u"SASL: an unexpected <%1/>"_s.arg(bounded(name, 50))});
}

static QString detail(scram::Flaw flaw)
{
    switch (flaw) {
    case scram::Flaw::Malformed:
        return u"SCRAM: the challenge is not well-formed"_s;
    case scram::Flaw::Extension:
        return u"SCRAM: the challenge has a mandatory extension"_s;
    case scram::Flaw::Nonce:
        return u"SCRAM: the challenge is for another login"_s;
    case scram::Flaw::Salt:
        return u"SCRAM: the salt cannot be used"_s;
    case scram::Flaw::Rounds:
        return u"SCRAM: the iteration count is not between %1 and %2"_s.arg(QString::number(scram::LeastRounds),
                                                                            QString::number(scram::MostRounds));
    }
    Q_UNREACHABLE_RETURN({});
}

void PasswordLogin::onChallenge(const QByteArray &data)
{
    const auto taken = scram::challenge(data, m_opening);
    if (const auto *flaw = std::get_if<scram::Flaw>(&taken))
        return fail({Problem::LoginUnsafe, detail(*flaw)});
    m_challenge = std::get<scram::Challenge>(taken);
    const auto voucher = sasl::voucher(m_challenge, m_offer, *m_hash);
    if (voucher == sasl::Voucher::Wrong)
        return fail({Problem::OfferTampered, u"XEP-0474: the server made another offer"_s});
    if (voucher == sasl::Voucher::None && m_choice.doubted)
        return fail({Problem::OfferTampered, u"XEP-0440: the offered channel bindings contradict each other"_s});
    hash();
}

/// Hashes on a thread of the pool, which checks now and then whether the hash is still wanted.
void PasswordLogin::hash()
{
    m_step = Step::Hashing;
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    m_hashing.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, hash = *m_hash, password = m_password, salt = m_challenge.salt, rounds = m_challenge.rounds] {
            promise->addResult(
                scram::saltedPassword(hash, password, salt, rounds, [&promise] { return promise->isCanceled(); }));
            promise->finish();
        });
    Q_EMIT hashing();
}

void PasswordLogin::onHashed()
{
    if (m_hashing.isCanceled() || m_step != Step::Hashing)
        return;
    const auto answer = scram::answer(*m_hash, m_hashing.result(), m_opening, m_challenge, m_binding);
    m_signature = answer.signature;
    m_step = Step::Answered;
    send(sasl::response(m_offer.profile, answer.message));
    Q_EMIT hashed();
}

void PasswordLogin::onSuccess(const QDomElement &success, const QByteArray &data)
{
    const bool proven = m_step == Step::Proven || (m_step == Step::Answered && scram::proves(data, m_signature));
    if (m_hash && !proven)
        return fail({Problem::ServerUnproven, {}});
    m_step = Step::Over;
    m_login.strength = m_choice.strength();
    if (m_offer.profile == sasl::Profile::Second)
        takeToken(success);
    Q_EMIT succeeded(m_offer.profile);
    if (m_offer.profile == sasl::Profile::First) {
        const QString header = sasl::streamHeader(m_account);
        qCDebug(wire).noquote() << "out" << header;
        m_socket.write(header.toUtf8());
    }
}

/// Keeps the token for the next login.
void PasswordLogin::takeToken(const QDomElement &success)
{
    const QString token = xml::child(success, u"token", sasl::FastNs).attribute(u"token"_s);
    m_login.token = m_tokenMechanism.isEmpty() ? QString() : token;
    m_login.tokenMechanism = m_login.token.isEmpty() ? QString() : m_tokenMechanism;
}

void PasswordLogin::fail(const Ending &ending)
{
    m_step = Step::Over;
    m_hashing.cancel();
    Q_EMIT failed(ending);
}

} // namespace parlour
