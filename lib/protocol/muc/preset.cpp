// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/preset.h"

#include "protocol/address/jid.h"
#include "protocol/disco/info.h"
#include "protocol/muc/roominfo.h"

using namespace Qt::StringLiterals;

namespace parlour::preset {

static QList<Want> wantsOf(Kind kind)
{
    switch (kind) {
    case Kind::Custom:
    case Kind::Instant:
        return {};
    case Kind::PrivateGroup:
        return {{Setting::MembersOnly, true},
                {Setting::Public, false},
                {Setting::Whois, true},
                {Setting::Persistent, true}};
    case Kind::PublicRoom:
        return {{Setting::MembersOnly, false},
                {Setting::Public, true},
                {Setting::Whois, false},
                {Setting::Persistent, true}};
    case Kind::PasswordRoom:
        return {{Setting::Password, true}, {Setting::MembersOnly, false}, {Setting::Persistent, true}};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Want> wants(const Wish &wish)
{
    QList<Want> wants = wantsOf(wish.kind);
    if (wish.kind == Kind::Custom && !wish.password.isEmpty())
        wants << Want {Setting::Password, true};
    if (wish.kind != Kind::Instant && !wish.name.isEmpty())
        wants << Want {Setting::Name, true};
    if (wish.kind != Kind::Instant && !wish.description.isEmpty())
        wants << Want {Setting::Description, true};
    return wants;
}

/// The first of `wanted` that the list `field` offers.
static std::optional<QString> offered(const FormField &field, const QStringList &wanted)
{
    for (const QString &value : wanted) {
        if (std::ranges::any_of(field.options, [&](const FormOption &option) { return option.value == value; }))
            return value;
    }
    return {};
}

static std::optional<QString> switched(const FormField &field, bool on)
{
    if (field.type == FieldType::ListSingle)
        return offered(field, on ? QStringList {u"1"_s, u"true"_s} : QStringList {u"0"_s, u"false"_s});
    return on ? u"1"_s : u"0"_s;
}

/// The value of `field` that makes `want` true, or nothing when it offers none.
static std::optional<QString> valueFor(const FormField &field, const Want &want, const Wish &wish)
{
    if (want.setting == Setting::Name)
        return wish.name;
    if (want.setting == Setting::Description)
        return wish.description;
    if (want.setting == Setting::Password)
        return wish.password;
    if (want.setting == Setting::Whois)
        return offered(field,
                       want.on ? QStringList {u"anyone"_s, u"nonanonymous"_s}
                               : QStringList {u"moderators"_s, u"semianonymous"_s});
    return switched(field, want.on);
}

Plan plan(const ConfigurationEdit &form, const Wish &wish)
{
    Plan plan;
    for (const Want &want : wants(wish)) {
        const FormField *field = form.form().field(form.varOf(want.setting));
        const auto value = field && !field->var.isEmpty() ? valueFor(*field, want, wish) : std::nullopt;
        if (value)
            plan.changes << Change {field->var, *value};
        else
            plan.lacking << want;
    }
    if (wish.kind != Kind::PrivateGroup)
        return plan;
    // Only some servers let outsiders do that, so that nobody misses it elsewhere.
    if (const QString var = form.varOf(Setting::PublicList); !var.isEmpty())
        plan.changes << Change {var, u"0"_s};
    return plan;
}

/// The meaning of the room's features; nothing when neither is there.
static std::optional<bool> told(const QSet<QString> &features, const QString &on, const QString &off)
{
    if (features.contains(on))
        return true;
    return features.contains(off) ? std::optional(false) : std::nullopt;
}

static std::optional<bool> toldOf(Setting setting, const QSet<QString> &features)
{
    if (setting == Setting::MembersOnly)
        return told(features, u"muc_membersonly"_s, u"muc_open"_s);
    if (setting == Setting::Whois)
        return told(features, u"muc_nonanonymous"_s, u"muc_semianonymous"_s);
    if (setting == Setting::Persistent)
        return told(features, u"muc_persistent"_s, u"muc_temporary"_s);
    if (setting == Setting::Public)
        return told(features, u"muc_public"_s, u"muc_hidden"_s);
    if (setting == Setting::Password)
        return told(features, u"muc_passwordprotected"_s, u"muc_unsecured"_s);
    return {};
}

QList<Want> ungranted(const Wish &wish, const QList<Want> &lacking, const QDomElement &info)
{
    const auto features = disco::features(disco::info(info));
    QList<Want> left;
    for (const Want &want : wants(wish)) {
        const auto is = toldOf(want.setting, features);
        if (is ? *is != want.on : lacking.contains(want))
            left << want;
    }
    return left;
}

bool isSerious(const Want &want)
{
    return want.on && (want.setting == Setting::MembersOnly || want.setting == Setting::Password);
}

QString localpart(const QString &name)
{
    constexpr qsizetype Limit = 60;
    QString part;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        const bool isPlain = c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'_' || c == u'.';
        if (isPlain)
            part += c;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    part.truncate(Limit);
    while (part.endsWith(u'-') || (!part.isEmpty() && part.back().isHighSurrogate()))
        part.chop(1);
    const auto jid = Jid::parse(part + u"@x"_s);
    return jid ? jid->local() : QString();
}

QString unguessable(const QByteArray &random)
{
    static constexpr char Alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789"; // 32, none to be mistaken for another
    constexpr int Bits = 5;
    constexpr qsizetype Length = 24;
    QString name;
    quint32 pool = 0;
    int filled = 0;
    for (const char byte : random) {
        pool = pool << 8 | quint8(byte);
        for (filled += 8; filled >= Bits && name.size() < Length; filled -= Bits)
            name += QLatin1Char(Alphabet[pool >> (filled - Bits) & 31]);
        pool &= (1U << filled) - 1;
    }
    return name;
}

} // namespace parlour::preset
