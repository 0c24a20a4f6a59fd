// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/messageactions.h"
#include "support/suite.h"

using namespace parlour;
using namespace parlour::messageactions;
using namespace Qt::StringLiterals;

/// What can be done with a message, and why not.
class MessageActionsTest : public QObject
{
    Q_OBJECT

    static constexpr Place Room {
        .isRoom = true, .isOpen = true, .hasVoice = true, .isModerator = true, .moderates = true, .vouches = true};
    static constexpr Message Bobs {.hasStanzaId = true, .hasId = true};
    static constexpr Message Ours {.isOwn = true, .hasStanzaId = true, .hasId = true};

    static QString line(const Place &place, const Message &message)
    {
        QStringList words;
        for (const auto &offer : offers(place, message)) {
            QString word = QString::fromLatin1(QMetaEnum::fromType<Action>().valueToKey(int(offer.action)));
            if (offer.obstacle != Obstacle::None)
                word += u':' + QString::fromLatin1(QMetaEnum::fromType<Obstacle>().valueToKey(int(offer.obstacle)));
            words << word;
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void whatIsOffered_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("expected");
        const auto with = [](auto value, auto member, bool to) {
            value.*member = to;
            return value;
        };
        QTest::newRow("somebody's, as a moderator") << Room << Bobs << u"Reply React Moderate Many"_s;
        QTest::newRow("somebody's") << with(Room, &Place::isModerator, false) << Bobs << u"Reply React"_s;
        QTest::newRow("our own") << Room << Ours << u"Reply React Correct Retract"_s;
        QTest::newRow("the room removes nothing")
            << with(Room, &Place::moderates, false) << Bobs << u"Reply React Moderate:NotModerated Many"_s;
        QTest::newRow("the room wants no reactions")
            << with(Room, &Place::takesReactions, false) << Bobs << u"Reply React:NotWanted Moderate Many"_s;
        QTest::newRow("without the room's id") << Room << with(Bobs, &Message::hasStanzaId, false)
                                               << u"Reply:Nameless React:Nameless Moderate:Nameless Many"_s;
        QTest::newRow("our own without the room's id") << Room << with(Ours, &Message::hasStanzaId, false)
                                                       << u"Reply:Nameless React:Nameless Correct Retract:Nameless"_s;
        QTest::newRow("our own without an id of ours")
            << Room << with(Ours, &Message::hasId, false) << u"Reply React Correct:Nameless Retract"_s;
        QTest::newRow("offline, what can wait waits")
            << with(Room, &Place::isOpen, false) << Ours << u"Reply React:Offline Correct Retract:Offline"_s;
        QTest::newRow("offline, as a moderator")
            << with(Room, &Place::isOpen, false) << Bobs << u"Reply React:Offline Moderate:Offline Many:Offline"_s;
        QTest::newRow("without a voice") << with(Room, &Place::hasVoice, false) << Ours
                                         << u"Reply:Voiceless React:Voiceless Correct:Voiceless Retract:Voiceless"_s;
        auto before = with(Room, &Place::hasVoice, false);
        before.isOpen = false;
        QTest::newRow("without a voice before we come in")
            << before << Ours << u"Reply React:Offline Correct Retract:Offline"_s;
        QTest::newRow("our own file") << Room << with(Ours, &Message::hasFile, true) << u"Reply React Retract"_s;
        QTest::newRow("where nobody vouches for us")
            << with(Room, &Place::vouches, false) << Ours << u"Reply React Correct:Unprovable Retract:Unprovable"_s;
        QTest::newRow("nobody vouches, but we have been here since")
            << with(Room, &Place::vouches, false) << with(Ours, &Message::isOfThisStay, true)
            << u"Reply React Correct Retract"_s;
        QTest::newRow("edited") << Room << with(Bobs, &Message::isEdited, true)
                                << u"Reply React Moderate Many Versions"_s;
        QTest::newRow("removed") << Room << with(Bobs, &Message::isHidden, true) << QString();
        auto hidden = with(Bobs, &Message::isHidden, true);
        hidden.isHiddenHere = true;
        QTest::newRow("hidden here") << Room << hidden << u"Show"_s;
        QTest::newRow("not arrived") << Room << with(Ours, &Message::isSettled, false) << QString();
        QTest::newRow("where nothing can be done") << with(Room, &Place::isRoom, false) << Ours << QString();
        constexpr Place Direct {.isDirect = true, .isOpen = true, .hasVoice = true};
        constexpr Message Theirs {.hasId = true};
        QTest::newRow("between two") << Direct << Theirs << u"Reply React"_s;
        QTest::newRow("between two, our own")
            << Direct << with(Theirs, &Message::isOwn, true) << u"Reply React Correct Retract"_s;
        QTest::newRow("between two, without an id of its sender")
            << Direct << Message {.hasStanzaId = true} << u"Reply:Nameless React:Nameless"_s;
        QTest::newRow("between two, offline")
            << with(Direct, &Place::isOpen, false) << with(Theirs, &Message::isOwn, true)
            << u"Reply React:Offline Correct Retract:Offline"_s;
        constexpr Place Private {.isPrivate = true, .isOpen = true, .hasVoice = true, .vouches = true};
        QTest::newRow("in a private chat") << Private << Theirs << u"Reply React"_s;
        QTest::newRow("in a private chat, our own")
            << Private << with(Theirs, &Message::isOwn, true) << u"Reply React Correct Retract"_s;
        QTest::newRow("in a private chat, without an id of its sender")
            << Private << Message {.hasStanzaId = true} << u"Reply:Nameless React:Nameless"_s;
        QTest::newRow("in a private chat, while the other is not there")
            << with(Private, &Place::isOpen, false) << with(Theirs, &Message::isOwn, true)
            << u"Reply React:Unreachable Correct Retract:Unreachable"_s;
        auto isolated = with(Theirs, &Message::isOwn, true);
        QTest::newRow("in a private chat where nobody vouches, from before")
            << with(Private, &Place::vouches, false) << isolated
            << u"Reply React Correct:Unprovable Retract:Unprovable"_s;
        isolated.isOfThisStay = true;
        QTest::newRow("in a private chat where nobody vouches")
            << with(Private, &Place::vouches, false) << isolated << u"Reply React Correct Retract"_s;
        QTest::newRow("as a moderator in a private chat")
            << with(Private, &Place::isModerator, true) << Theirs << u"Reply React"_s;
    }
    void whatIsOffered()
    {
        QFETCH(Place, place);
        QFETCH(Message, message);
        QTEST(line(place, message), "expected");
    }

    void whatIsDisabledIsNotPossible()
    {
        QVERIFY(isPossible(Action::Retract, Room, Ours));
        QVERIFY(!isPossible(Action::Retract, Room, Bobs));
        Place offline = Room;
        offline.isOpen = false;
        QVERIFY(!isPossible(Action::Retract, offline, Ours));
    }
};

PARLOUR_TEST(MessageActionsTest)
#include "messageactionstest.moc"
