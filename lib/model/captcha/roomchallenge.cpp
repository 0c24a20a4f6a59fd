// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/roomchallenge.h"

#include "model/captcha/picture.h"
#include "protocol/registration/membership.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxFetched = 3;

RoomChallenge::RoomChallenge(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
{
}

void RoomChallenge::take(const captcha::Challenge &challenge)
{
    ++m_round;
    m_busy = false;
    m_challenge = challenge;
    for (FormField &field : m_challenge.form.fields) {
        if (field.var == "ocr"_L1)
            field.label = tr("Type the text in the picture");
    }
    for (const auto &attachment : challenge.attachments)
        place(attachment);
    m_form.setReadOnly(false);
    m_form.setForm(m_challenge.form);
    fetchMissing();
    Q_EMIT changed();
}

void RoomChallenge::clear()
{
    if (m_challenge == captcha::Challenge {})
        return;
    ++m_round;
    m_busy = false;
    m_challenge = {};
    m_form.setForm({});
    Q_EMIT changed();
}

/// Puts the picture where its address stands; with it, the same picture elsewhere is not needed.
void RoomChallenge::place(const captcha::Attachment &attachment)
{
    const QString picture = safePicture(attachment.data);
    if (picture.isEmpty())
        return;
    for (FormField &field : m_challenge.form.fields) {
        const bool isMeant = field.media
            && std::any_of(field.media->sources.begin(), field.media->sources.end(),
                           [&attachment](const FormMediaSource &source) { return source.uri == attachment.address; });
        if (isMeant)
            field.media->sources = {FormMediaSource {u"image/png"_s, picture}};
    }
}

void RoomChallenge::fetchMissing()
{
    QStringList missing;
    for (const FormField &field : m_challenge.form.fields) {
        for (const auto &source : field.media ? field.media->sources : QList<FormMediaSource> {}) {
            if (source.uri.startsWith("cid:"_L1) && missing.size() < MaxFetched && !missing.contains(source.uri))
                missing << source.uri;
        }
    }
    for (const QString &address : missing) {
        m_stream.ask(m_room, u"get"_s, captcha::attachmentQuery(address), this,
                     [this, address, round = m_round](const IqReply &reply) {
                         const auto *iq = std::get_if<QDomElement>(&reply);
                         auto attachment = iq ? captcha::attachment(*iq) : std::nullopt;
                         if (round != m_round || !attachment || attachment->address != address)
                             return;
                         place(*attachment);
                         m_form.merge(m_challenge.form);
                     });
    }
}

void RoomChallenge::answer()
{
    if (m_busy || m_form.count() == 0 || m_form.problemCount() > 0)
        return;
    DataForm form = m_challenge.form;
    for (FormField &field : form.fields)
        field.values = field.type == FieldType::Fixed ? field.values : m_form.settings().values(field.var);
    m_busy = true;
    m_form.setReadOnly(true);
    Q_EMIT changed();
    m_stream.ask(m_room, u"set"_s, captcha::answer(registration::filled(form)), this,
                 [this, round = ++m_round](const IqReply &reply) {
                     if (round != m_round)
                         return;
                     const auto *failure = std::get_if<IqFailure>(&reply);
                     if (!failure)
                         return Q_EMIT accepted();
                     Q_EMIT rejected(failure->error.text, failure->kind == IqFailure::Kind::Refused);
                 });
}

} // namespace parlour
