// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/roomchallenge.h"

#include "protocol/registration/membership.h"
#include "protocol/text/foreign.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parlour {

RoomChallenge::RoomChallenge(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
    , m_pictures(stream, m_form)
    , m_news([this] { show(); })
{
}

/// Our words for usual challenges of rooms (XEP-0158 section 12.2), as far as they need no more to be understood.
static QString instruction(const QString &var)
{
    static const QHash<QString, const char *> Known {
        {u"ocr"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Type the text in the picture")},
        {u"audio_recog"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Say what you hear")},
        {u"speech_recog"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Type what is said")},
        {u"picture_recog"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Say what the picture shows")},
        {u"video_recog"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Say what the video shows")},
        {u"answer"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Your answer")},
        {u"qa"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Answer the room's question")},
        {u"picture_q"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Answer the question in the picture")},
        {u"speech_q"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Answer the question that is spoken")},
        {u"video_q"_s, QT_TRANSLATE_NOOP("parlour::RoomChallenge", "Answer the question in the video")},
    };
    const char *ours = Known.value(var);
    return ours ? RoomChallenge::tr(ours) : QString();
}

/// Quotes the room's words, so that they are never taken for ours, whatever it asks for.
static void rephrase(FormField &field)
{
    if (field.type == FieldType::Hidden)
        return;
    QStringList words {field.label, field.description};
    if (field.type == FieldType::Fixed)
        words = field.values;
    words.removeAll(QString());
    const QString said = words.join(u' ').simplified();
    const QString quoted =
        said.isEmpty() ? QString() : RoomChallenge::tr("The room says: \u201c%1\u201d").arg(isolated(said));
    const QString ours = instruction(field.var);
    field.label = ours.isEmpty() ? quoted : ours;
    field.description = ours.isEmpty() ? QString() : quoted;
    if (field.type == FieldType::Fixed)
        field.values = QStringList {quoted};
    else if (field.label.isEmpty())
        field.label = RoomChallenge::tr("The room asks for something without saying what.");
}

QString RoomChallenge::pageHost() const
{
    return QUrl(m_challenge.page).host(QUrl::FullyEncoded);
}

void RoomChallenge::apply(const captcha::Challenge &challenge)
{
    m_newest = challenge;
    m_news.want();
}

void RoomChallenge::show()
{
    m_round.end();
    m_busy = false;
    m_challenge = m_newest;
    for (FormField &field : m_challenge.form.fields)
        rephrase(field);
    m_form.setReadOnly(false);
    m_form.setForm(m_challenge.form);
    m_pictures.show(m_challenge.form, m_room, m_challenge.attachments);
    Q_EMIT changed();
    Q_EMIT asked();
}

void RoomChallenge::stop()
{
    m_news.forget();
    m_newest = {};
    clear();
}

void RoomChallenge::clear()
{
    if (m_challenge == captcha::Challenge {})
        return;
    m_round.end();
    m_busy = false;
    m_challenge = {};
    m_pictures.stop();
    m_form.setForm({});
    Q_EMIT changed();
}

void RoomChallenge::answer()
{
    if (m_busy || m_form.count() == 0 || m_form.problemCount() > 0)
        return;
    const DataForm form = m_form.edit().filledIn(m_challenge.form);
    m_busy = true;
    m_form.setReadOnly(true);
    Q_EMIT changed();
    m_stream.ask(m_room, u"set"_s, captcha::answer(registration::filled(form)), this,
                 [this, round = m_round.begin()](const IqReply &reply) {
                     if (round.isStale())
                         return;
                     const auto *failure = std::get_if<IqFailure>(&reply);
                     if (!failure)
                         return Q_EMIT accepted();
                     Q_EMIT rejected(failure->error.text, failure->kind == IqFailure::Kind::Refused);
                 });
}

} // namespace parlour
