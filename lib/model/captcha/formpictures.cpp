// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/formpictures.h"

#include "model/captcha/picture.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxFetched = 3;

FormPictures::FormPictures(Stream &stream, FormModel &model, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_model(model)
{
}

void FormPictures::show(const DataForm &form, const Jid &source, const QList<captcha::Attachment> &attachments)
{
    m_round.end();
    m_form = form;
    for (const auto &attachment : attachments)
        decode(attachment);
    for (const QString &address : missing(attachments))
        fetch(address, source);
}

void FormPictures::stop()
{
    m_round.end();
    m_form = {};
}

static bool shows(const FormField &field, const QString &address)
{
    return field.media && std::ranges::any_of(field.media->sources, [&address](const FormMediaSource &source) {
               return source.uri == address;
           });
}

bool FormPictures::isMeant(const QString &address) const
{
    return std::ranges::any_of(m_form.fields, [&address](const FormField &field) { return shows(field, address); });
}

/// Decodes a picture that a field names, and no other.
void FormPictures::decode(const captcha::Attachment &attachment)
{
    if (!m_queue || !isMeant(attachment.address))
        return;
    const auto work = [data = attachment.data](const picture::Stop &stop) { return safePicture(data, stop); };
    m_queue->add(PictureQueue::Wish::Asked, this, work,
                 [this, address = attachment.address, round = m_round.now()](const QString &picture) {
                     if (!round.isStale() && !picture.isEmpty())
                         place(address, picture);
                 });
}

/// Puts the picture in the place of its address; the other sources of the field are not needed any more.
void FormPictures::place(const QString &address, const QString &picture)
{
    for (FormField &field : m_form.fields) {
        if (shows(field, address))
            field.media->sources = {FormMediaSource {u"image/png"_s, picture}};
    }
    m_model.merge(m_form);
}

QStringList FormPictures::missing(const QList<captcha::Attachment> &attachments) const
{
    QStringList known;
    for (const auto &attachment : attachments)
        known << attachment.address;
    QStringList missing;
    for (const FormField &field : m_form.fields) {
        for (const auto &source : field.media ? field.media->sources : QList<FormMediaSource> {}) {
            if (source.uri.startsWith("cid:"_L1) && missing.size() < MaxFetched && !missing.contains(source.uri)
                && !known.contains(source.uri))
                missing << source.uri;
        }
    }
    return missing;
}

void FormPictures::fetch(const QString &address, const Jid &source)
{
    m_stream.ask(source, u"get"_s, captcha::attachmentQuery(address), this,
                 [this, address, round = m_round.now()](const IqReply &reply) {
                     const auto *iq = std::get_if<QDomElement>(&reply);
                     auto attachment = iq ? captcha::attachment(*iq) : std::nullopt;
                     if (!round.isStale() && attachment && attachment->address == address)
                         decode(*attachment);
                 });
}

} // namespace parlour
