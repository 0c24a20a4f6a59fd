// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/ownpicture.h"

#include "model/avatar/picture.h"
#include "model/texts/failuretexts.h"
#include "protocol/avatar/publishing.h"
#include "protocol/disco/info.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parlour {

OwnPicture::OwnPicture(QObject *parent)
    : QObject(parent)
{
}

void OwnPicture::setAccount(Account *account)
{
    if (m_account == account)
        return;
    if (m_account)
        m_account->pictures()->disconnect(this);
    m_account = account;
    if (account)
        connect(account->pictures(), &PersonPictures::changed, this, &OwnPicture::sourceChanged);
    Q_EMIT sourceChanged();
}

QUrl OwnPicture::source() const
{
    return m_account ? m_account->pictures()->ofPerson(m_account->stream().jid().toBare()) : QUrl();
}

/// Returns the middle of the picture in a file; null where there is none, or it is too large.
static QImage chosen(const QString &path, const picture::Stop &stop)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > picture::Own.bytes)
        return {};
    return picture::decoded(file.read(picture::Own.bytes), picture::Own, stop);
}

/// Returns a PNG with the pixels of `square` and nothing else: no place, no camera, no comment.
static QByteArray pixelsOf(const QImage &square)
{
    QImage plain(square.size(), QImage::Format_ARGB32);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.drawImage(0, 0, square);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && plain.save(&buffer, "png") ? png : QByteArray();
}

void OwnPicture::set(const QUrl &file)
{
    if (m_busy || !m_account)
        return;
    start();
    const auto work = [path = file.toLocalFile()](const picture::Stop &stop) { return chosen(path, stop); };
    m_queue.add(PictureQueue::Wish::Asked, this, work, [this](const QImage &square) {
        if (square.isNull())
            return end(tr("Parlour cannot use this picture. Choose a PNG or JPEG file, for example."), {});
        publish(square);
    });
}

void OwnPicture::remove()
{
    if (m_busy || !m_account)
        return;
    start();
    announce(avatar::publishNone(), {});
}

void OwnPicture::publish(const QImage &square)
{
    const QByteArray png = pixelsOf(square);
    ask(u"set"_s, avatar::publishData(png),
        [this, png, size = square.size()](const QDomElement &) { announce(avatar::publishMetadata(png, size), png); });
}

void OwnPicture::announce(const QDomElement &payload, const QByteArray &png)
{
    ask(u"set"_s, payload, [this, png](const QDomElement &) { convert(png); });
}

/// Puts the picture into the vCard, where older programs look, unless the server does that by itself (XEP-0398).
void OwnPicture::convert(const QByteArray &png)
{
    ask(u"get"_s, disco::infoQuery(), [this, png](const QDomElement &iq) {
        if (!disco::features(disco::info(iq)).contains(avatar::ConversionFeature))
            return putIntoVCard(png);
        succeeded(png);
    });
}

/// Replaces the picture in the vCard, which is read first: the rest of it stays.
void OwnPicture::putIntoVCard(const QByteArray &png)
{
    const auto photo = png.isEmpty() ? std::nullopt : std::optional(avatar::Photo {u"image/png"_s, png});
    m_account->stream().ask(m_account->stream().jid().toBare(), u"get"_s, avatar::vCardQuery(), this,
                            [this, png, photo](const IqReply &reply) {
                                const auto *iq = std::get_if<QDomElement>(&reply);
                                const auto *failure = std::get_if<IqFailure>(&reply);
                                const bool isEmpty = failure && failure->kind == IqFailure::Kind::Refused
                                    && failure->error.condition == ErrorCondition::ItemNotFound;
                                if (failure && !isEmpty)
                                    return failed(*failure);
                                submit(avatar::vCardWith(iq ? *iq : QDomElement(), photo), png);
                            });
}

void OwnPicture::submit(const QDomElement &vCard, const QByteArray &png)
{
    ask(u"set"_s, vCard, [this, png](const QDomElement &) { succeeded(png); });
}

/// Queries our own account.
void OwnPicture::ask(const QString &type, const QDomElement &payload, const Next &next)
{
    if (!m_account)
        return end({}, {});
    m_account->stream().ask(m_account->stream().jid().toBare(), type, payload, this,
                            [this, next](const IqReply &reply) {
                                if (const auto *failure = std::get_if<IqFailure>(&reply))
                                    return failed(*failure);
                                next(std::get<QDomElement>(reply));
                            });
}

void OwnPicture::start()
{
    m_busy = true;
    m_problem.clear();
    m_result.clear();
    Q_EMIT progressChanged();
}

void OwnPicture::end(const QString &problem, const QString &result)
{
    m_busy = false;
    m_problem = problem;
    m_result = result;
    Q_EMIT progressChanged();
}

void OwnPicture::succeeded(const QByteArray &png)
{
    end({}, png.isEmpty() ? tr("The picture is removed.") : tr("The picture is set."));
}

void OwnPicture::failed(const IqFailure &failure)
{
    if (failure.kind != IqFailure::Kind::Refused)
        return end(failuretexts::silence(failure), {});
    end(tr("The server did not accept the picture."), {});
}

} // namespace parlour
