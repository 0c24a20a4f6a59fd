// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/formfiltermodel.h"
#include "model/room/roomlist.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <ctime>

using namespace parlour;
using namespace std::chrono_literals;
using State = join::State;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
static constexpr int Slowness = 12; ///< With sanitizers, and without optimisation.
#endif
#else
static constexpr int Slowness = 4;
#endif

/// Runs `work` and fails unless it took at most `limit` of the processor's time.
#define VERIFY_COSTS(limit, work)                                                                                      \
    {                                                                                                                  \
        const auto start = std::clock();                                                                               \
        work;                                                                                                          \
        const auto spent = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;                                             \
        QVERIFY2(spent <= (limit)*Slowness, qPrintable(u"%1 ms for %2"_s.arg(spent).arg(QStringLiteral(#work))));      \
    }

/// What a room or a stranger sends costs no more than itself: requests, rows, forms.
class BoundsTest : public QObject
{
    Q_OBJECT

    static timeline::Entry said(const QString &body, bool own = false)
    {
        auto entry = timeline::said(own ? u"alice"_s : u"bob"_s, body);
        entry.own = own;
        return entry;
    }
    static QStringList bodies(const TimelineModel &timeline)
    {
        QStringList texts;
        for (const auto &entry : timeline.entries())
            texts << entry.body;
        return texts;
    }
    static void changed(RoomScene &s)
    {
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'><x "
                                  "xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
    }
    static int questions(const RoomScene &s, QLatin1StringView ns)
    {
        return int(std::ranges::count_if(s.stream.asked,
                                         [ns](const auto &request) { return request.payload.namespaceURI() == ns; }));
    }
    static void settle(RoomScene &s)
    {
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.endHistory();
        s.stream.asked.clear();
    }

private Q_SLOTS:
    void pace_data();
    void pace();
    void aRoomThatChangesAllTheTimeIsAskedOnceInAWhile();
    void theLastWordCounts();
    void aRoomThatRenamesUsAllTheTimeIsRememberedOnceInAWhile();
    void bouncesOfWhatWeNeverSentMakeUsAskOnce();
    void aRoomThatDoesNotKnowUsIsNotEnteredInALoop();
    void oneQuestionBeforeAJoin();

    void oldRowsGo();
    void whatIsNotReadOrSentStays();
    void whatIsLostUnreadIsSaid();
    void longMessagesCountForMore();
    void repeatedRowsAreFound();
    void findingDoesNotLookAtAll();
    void aRoomKeepsSomeThousands();

    void hostileForms_data();
    void hostileForms();
    void aPatternCannotBeTriedForEver();
    void aLongFormIsShownBitByBit();
    void aFormThatIsTooLargeSaysSo();
};

void BoundsTest::pace_data()
{
    QTest::addColumn<QList<int>>("wanted"); ///< Seconds.
    QTest::addColumn<QList<int>>("waits");
    QTest::newRow("the first at once") << QList<int> {100} << QList<int> {0};
    QTest::newRow("the next waits") << QList<int> {100, 101} << QList<int> {0, 9};
    QTest::newRow("not a second too long") << QList<int> {100, 110} << QList<int> {0, 0};
    QTest::newRow("who waits is not held up by others")
        << QList<int> {100, 105, 109, 110, 111} << QList<int> {0, 5, 1, 0, 9};
}

void BoundsTest::pace()
{
    QFETCH(QList<int>, wanted);
    QFETCH(QList<int>, waits);
    Pace pace;
    QList<int> found;
    for (const int second : wanted)
        found << int(pace.wait(Pace::Clock::time_point(std::chrono::seconds(second))) / 1s);
    QCOMPARE(found, waits);
}

void BoundsTest::aRoomThatChangesAllTheTimeIsAskedOnceInAWhile()
{
    RoomScene s;
    s.room.setPace(300ms);
    settle(s);
    for (int i = 0; i < 100; ++i)
        changed(s);
    QCOMPARE(questions(s, xml::DiscoInfoNs), 1);
    QTRY_COMPARE(questions(s, xml::DiscoInfoNs), 2);
    QTest::qWait(400);
    QCOMPARE(questions(s, xml::DiscoInfoNs), 2); // Nothing more was wanted.
}

void BoundsTest::theLastWordCounts()
{
    QTemporaryDir folder;
    AvatarLibrary library(folder.path());
    FakeStream stream;
    stream.goOnline();
    RoomAvatar avatar(stream, *Jid::parse(u"tea@conference.localhost"));
    avatar.setLibrary(&library);
    avatar.setPace(300ms);
    const auto hash = [](int i) { return avatar::hashOf(QByteArray::number(i)); };
    for (int i = 0; i < 50; ++i)
        avatar.hear(hash(i));
    QTest::qWait(100);
    QVERIFY2(stream.asked.size() <= 1, "one vCard at most");
    stream.asked.clear();
    QTRY_COMPARE(stream.asked.size(), 1);
    QTest::qWait(400);
    QCOMPARE(stream.asked.size(), 1);
    avatar.hear(hash(7));
    avatar.hear({}); // It has none any more.
    stream.asked.clear();
    QTest::qWait(400);
    QVERIFY(stream.asked.isEmpty());
}

void BoundsTest::aRoomThatRenamesUsAllTheTimeIsRememberedOnceInAWhile()
{
    RoomScene s;
    s.room.setPace(300ms);
    settle(s);
    QSignalSpy settled(&s.room, &Room::nickSettled);
    const auto rename = [&s](const QString &from, const QString &to) {
        s.gone(from, u"<item nick='%1'/><status code='303'/><status code='110'/>"_s.arg(to));
    };
    for (int i = 0; i < 50; ++i) {
        rename(s.room.nick(), u"n%1"_s.arg(i));
        QCOMPARE(s.room.nick(), u"n%1"_s.arg(i)); // We know at once who we are.
    }
    QCOMPARE(settled.size(), 1);
    QTRY_COMPARE(settled.size(), 2);
    s.room.changeNick(u"mine"_s);
    rename(s.room.nick(), u"mine"_s);
    QCOMPARE(settled.size(), 3); // That was our wish.
}

void BoundsTest::bouncesOfWhatWeNeverSentMakeUsAskOnce()
{
    RoomScene s;
    settle(s);
    const auto bounce = [&s](int i) {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='x%1' from='tea@conference.localhost'><error "
            "type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(i)));
    };
    for (int i = 0; i < 20; ++i) {
        bounce(i);
        if (s.pinged())
            s.answerPing();
    }
    QVERIFY(!s.pinged());
}

void BoundsTest::aRoomThatDoesNotKnowUsIsNotEnteredInALoop()
{
    RoomScene s;
    settle(s);
    int joins = 0;
    for (int i = 0; i < 10 && s.room.state() == State::Joined; ++i) {
        s.room.send(u"x"_s);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error type='modify'>"
            "<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                s.stream.sent.last().attribute(u"id"_s))));
        s.room.streamLost(); // Whatever makes us ask.
        s.room.streamBack(true);
        if (s.pinged())
            s.answerPing(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAcceptable, {}, {}}});
        if (s.room.state() == State::Joining) {
            ++joins;
            s.enter();
            s.endHistory();
        }
    }
    QCOMPARE(joins, 1);
    QVERIFY2(s.room.isComingBack(), "but it is entered again, later");
}

void BoundsTest::oneQuestionBeforeAJoin()
{
    RoomScene s;
    s.room.setPace(300ms);
    s.room.join();
    const auto ask = [&s](int i) {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='tea@conference.localhost'><captcha xmlns='urn:xmpp:captcha'><x "
            "xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value>"
            "</field><field type='hidden' var='from'><value>tea@conference.localhost</value></field><field "
            "type='hidden' "
            "var='sid'><value>%1</value></field><field var='ocr'><media xmlns='urn:xmpp:media-element'><uri "
            "type='image/png'>cid:%2</uri></media></field></x></captcha></message>"_s.arg(
                s.lastJoin().attribute(u"id"_s), QString::number(i))));
    };
    for (int i = 0; i < 50; ++i)
        ask(i);
    QCOMPARE(questions(s, QLatin1StringView("urn:xmpp:bob")), 1);
    QTRY_COMPARE(questions(s, QLatin1StringView("urn:xmpp:bob")), 2);
    QCOMPARE(s.stream.asked.last().payload.attribute(u"cid"_s), u"49"_s);
}

void BoundsTest::oldRowsGo()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    for (int i = 0; i < 300; ++i) {
        timeline.append(said(QString::number(i)));
        timeline.markRead();
    }
    QVERIFY(timeline.count() >= 100 && timeline.count() <= 105);
    QCOMPARE(timeline.entries().last().body, u"299"_s);
    for (int i = 0; i < 300; ++i)
        timeline.appendNotice(u"notice"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(timeline.count() <= 105);
}

void BoundsTest::whatIsNotReadOrSentStays()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    auto failed = said(u"failed"_s, true);
    failed.id = u"f"_s;
    failed.delivery = timeline::Delivery::Failed;
    timeline.append(failed);
    for (int i = 0; i < 50; ++i)
        timeline.append(said(u"read"_s));
    timeline.markRead();
    for (int i = 0; i < 180; ++i)
        timeline.append(said(QString::number(i)));
    const auto kept = bodies(timeline);
    QCOMPARE(kept.size(), 181);
    QCOMPARE(kept.first(), u"failed"_s);
    QCOMPARE(kept.at(1), u"0"_s);
    QVERIFY(!kept.contains(u"read"_s));
    QCOMPARE(timeline.findOwn(u"f"_s), 0);
}

void BoundsTest::whatIsLostUnreadIsSaid()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    for (int i = 0; i < 500; ++i)
        timeline.append(said(QString::number(i)));
    QVERIFY(timeline.count() <= 206);
    const auto &first = timeline.entries().first();
    QCOMPARE(first.kind, timeline::Kind::Notice);
    const int oldest = timeline.entries().at(1).body.toInt();
    QCOMPARE(first.body, u"%1 older message(s) that you had not read are not kept here any more."_s.arg(oldest));
    QCOMPARE(timeline.count(), 500 - oldest + 1);
    timeline.markRead();
    for (int i = 0; i < 300; ++i) {
        timeline.append(said(u"later"_s));
        timeline.markRead();
    }
    QVERIFY(timeline.entries().first().kind != timeline::Kind::Notice); // That was read, too.
}

void BoundsTest::longMessagesCountForMore()
{
    TimelineModel timeline;
    timeline.setLimit(100);
    for (int i = 0; i < 100; ++i) {
        timeline.append(said(QString(10'000, u'x')));
        timeline.markRead();
    }
    QVERIFY2(timeline.count() <= 11, qPrintable(QString::number(timeline.count())));
}

/// As find() did before there was an index.
static int scan(const TimelineModel &timeline, const timeline::Entry &entry)
{
    for (int row = timeline.count() - 1; row >= 0; --row) {
        const auto &known = timeline.entries().at(row);
        const bool both = !entry.stanzaId.isEmpty() && !known.stanzaId.isEmpty();
        const bool alike = known.kind == entry.kind && known.nick == entry.nick && known.body == entry.body
            && known.id == entry.id && (!known.id.isEmpty() || std::abs(known.time.secsTo(entry.time)) <= 60);
        if (both ? known.stanzaId == entry.stanzaId : alike)
            return row;
    }
    return -1;
}

void BoundsTest::repeatedRowsAreFound()
{
    QRandomGenerator random(7);
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(60);
    const auto any = [&random](bool repeated) {
        auto entry = said(u"word %1"_s.arg(random.bounded(20)));
        entry.nick = u"n%1"_s.arg(random.bounded(3));
        entry.id = random.bounded(2) ? u"i%1"_s.arg(random.bounded(20)) : QString();
        entry.stanzaId = random.bounded(2) ? u"s%1"_s.arg(random.bounded(60)) : QString();
        entry.repeated = repeated;
        return entry;
    };
    for (int i = 0; i < 1500; ++i) {
        const auto entry = any(true);
        const int found = timeline.find(entry);
        QCOMPARE(found, scan(timeline, entry));
        if (found < 0)
            timeline.insert(entry, int(random.bounded(timeline.count() + 1)));
        if (random.bounded(10) == 0)
            timeline.append(any(false));
        if (random.bounded(50) == 0)
            timeline.take([&random](const timeline::Entry &) { return random.bounded(10) == 0; });
        if (random.bounded(4) == 0)
            timeline.markRead();
        timeline.trim();
    }
}

void BoundsTest::findingDoesNotLookAtAll()
{
    TimelineModel timeline;
    for (int i = 0; i < 4000; ++i) {
        auto entry = said(u"word %1"_s.arg(i));
        entry.stanzaId = u"s%1"_s.arg(i);
        timeline.append(entry);
    }
    auto first = timeline.entries().first();
    first.repeated = true;
    VERIFY_COSTS(20, for (int i = 0; i < 4000; ++i) QCOMPARE(timeline.find(first), 0));
}

void BoundsTest::aRoomKeepsSomeThousands()
{
    RoomScene s;
    settle(s);
    for (int i = 0; i < 6000; ++i) {
        s.says(u"bob"_s, QString::number(i));
        if (i % 10 == 0)
            s.room.markRead();
    }
    QVERIFY(s.room.timeline()->count() <= 4200);
    QCOMPARE(s.room.timeline()->entries().last().body, u"5999"_s);
}

void BoundsTest::hostileForms_data()
{
    QTest::addColumn<QString>("fields");
    const auto times = [](const QString &text, qsizetype bytes = 512'000) {
        return text.repeated(bytes / text.size());
    };
    const QString value = u"<value>v%1</value>"_s;
    const auto pattern =
        u"<validate xmlns='http://jabber.org/protocol/xdata-validate'><regex>(x+x+)+[yz]|(a|a)*[bc]|(.*)*[cd]"
        "</regex></validate>"_s;
    QTest::newRow("values of one list") << u"<field var='f' type='list-multi'>"_s + times(u"<value>v</value>"_s)
            + u"</field>"_s;
    QTest::newRow("as many as it may have") << u"<field var='f' type='list-multi'>"_s + value.repeated(200)
            + u"<option><value>o</value></option>"_s.repeated(2000) + u"</field>"_s;
    QTest::newRow("lines with a pattern") << u"<field var='f' type='text-multi'>"_s + pattern
            + u"<value>xxxxxxxxxxxxxxxxxxxxxxxxxxxxaaaaaaaaaaaaaaaaaaa</value>"_s.repeated(2000) + u"</field>"_s;
    QTest::newRow("patterns of many fields")
        << times(u"<field var='f' type='text-multi'>"_s + pattern + u"<value>xxxxxxxxxxxxxxxxxxxx</value>"_s.repeated(5)
                     + u"</field>"_s,
                 90'000);
    QTest::newRow("fields") << times(u"<field var='f'/>"_s);
    QTest::newRow("as many as it may have, of the dearest kind")
        << u"<field var='f' type='list-multi' label='l'><desc>d</desc><option label='a'><value>a</value></option>"
           "<value>a</value></field>"_s.repeated(299);
    QTest::newRow("notes") << times(u"<field type='fixed'><value>n</value></field>"_s);
    QTest::newRow("pictures") << u"<field var='f'><media xmlns='urn:xmpp:media-element'>"_s
            + times(u"<uri type='i'>https://x.example/</uri>"_s) + u"</media></field>"_s;
    QTest::newRow("a long text") << u"<field var='f' type='text-multi'><value>"_s + times(u"x "_s)
            + u"</value></field>"_s;
    QTest::newRow("addresses") << u"<field var='f' type='jid-multi'>"_s
            + u"<value>somebody%1@example.org</value>"_s.repeated(1900) + u"</field>"_s;
}

void BoundsTest::hostileForms()
{
    QFETCH(QString, fields);
    const auto element = xml::parse(u"<x xmlns='jabber:x:data' type='form'>"_s + fields + u"</x>"_s);
    std::optional<DataForm> form;
    VERIFY_COSTS(50, form = dataForm(element));
    QVERIFY(form);
    FormModel model;
    FormFilterModel filter;
    filter.setForm(&model);
    const auto show = [&] {
        model.setForm(*form);
        for (int row = 0; row < filter.count(); ++row) {
            for (const int role : model.roleNames().keys())
                filter.data(filter.index(row, 0), role);
        }
    };
    VERIFY_COSTS(50, show());
    const auto type = [&] {
        if (model.isTooLarge())
            return;
        model.setValue(u"f"_s, form->field(u"f") ? QVariant(form->field(u"f")->values.join(u'\n') + u'x') : QVariant());
        model.problemCount();
        model.changedCount();
        for (const int role : model.roleNames().keys())
            filter.data(filter.index(0, 0), role);
    };
    VERIFY_COSTS(10, type());
    VERIFY_COSTS(10, type());
}

void BoundsTest::aPatternCannotBeTriedForEver()
{
    FormField field = formField(FieldType::TextMulti, u"f"_s, {});
    field.validation = FormValidation {{}, FormValidation::Method::Regex, {}, {}, u"(x+x+)+[yz]"_s, {}, {}};
    PatternBudget budget;
    QCOMPARE(fieldProblem(field, {u"no"_s}, budget), FieldProblem::PatternMismatch);
    const int before = budget.steps;
    QVERIFY(before > 0);
    QVERIFY2(!fieldProblem(field, QStringList(100, QString(40, u'x')), budget), "what cannot be told forbids nothing");
    QVERIFY(budget.steps < 1000);
    field.validation->regex = u"a"_s;
    QVERIFY2(!fieldProblem(field, {u"b"_s}, budget), "nothing is left for the next field");
    PatternBudget fresh;
    QCOMPARE(fieldProblem(field, {u"b"_s}, fresh), FieldProblem::PatternMismatch);
}

void BoundsTest::aLongFormIsShownBitByBit()
{
    DataForm form;
    for (int i = 0; i < 60; ++i)
        form.fields << formField(FieldType::TextSingle, u"f%1"_s.arg(i), {});
    FormModel model;
    FormFilterModel filter;
    QAbstractItemModelTester tester(&filter);
    filter.setProperty("step", 7);
    filter.setForm(&model);
    model.setForm(form);
    QCOMPARE(filter.count(), 7);
    QCoreApplication::processEvents();
    QVERIFY(filter.count() < 30);
    QTRY_COMPARE(filter.count(), 60);
    model.setValue(u"f3"_s, u"x"_s);
    QCOMPARE(filter.count(), 60);
    form.fields.resize(50); // An ordinary one.
    model.setForm(form);
    QCOMPARE(filter.count(), 50);
}

void BoundsTest::aFormThatIsTooLargeSaysSo()
{
    FakeStream stream;
    stream.goOnline();
    RoomConfiguration settings(stream, *Jid::parse(u"tea@conference.localhost"));
    settings.load();
    stream.answer(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/muc#owner'><x "
                   "xmlns='jabber:x:data' type='form'>%1</x></query></iq>"_s.arg(u"<field var='f'/>"_s.repeated(400))));
    QCOMPARE(settings.state(), config::State::LoadFailed);
    QCOMPARE(settings.resultText(), u"This room's form is too large to show."_s);
    QVERIFY(!settings.resultDetail().isEmpty());
    RoomRegistration registration(stream, *Jid::parse(u"tea@conference.localhost"));
    registration.open({}, true);
    stream.answer(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'>"
                   "%1</x></query></iq>"_s.arg(u"<field var='f'/>"_s.repeated(400))));
    QCOMPARE(registration.state(), registering::State::Refused);
    QVERIFY(registration.problem().contains(u"too large"_s));
}

PARLOUR_TEST(BoundsTest)
#include "boundstest.moc"
