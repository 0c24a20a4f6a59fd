// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The timeline, and a button to its end.
FocusScope {
    id: pane

    required property Conversation conversation
    property string emptyText: qsTr("Nothing has been said here yet.")
    property alias retriable: view.retriable
    /// Files of the account; null where none are shown.
    property FileSharing sharing: null
    /// True if the other's messages come from a contact, to us alone.
    property bool contact: false
    /// Earlier reasons; null where nobody asks for one.
    property Reasons reasons: null
    /// Recent emoji; null: there are none.
    property RecentEmoji recent: null
    /// This message, and others like it, are to be removed.
    signal manyWanted(offer: actOffer)
    /// A link to an invitation to make an account was followed.
    signal invitationWanted(string link)
    /// A link to a room was followed.
    signal roomWanted(string address, string nick, string password)
    /// A link leads to a person, and may ask to make a contact of them.
    signal personWanted(string address, string name, bool adds)
    /// The person wants to go on in the composer.
    signal composerWanted

    /// Conversation in which the person is: told when they come, and when they go, even if the pane goes with them.
    property ReadState entered: null

    function enter(): void {
        const reading = view.visible ? pane.conversation.readState : null;
        if (pane.entered !== reading) {
            pane.entered?.end();
            pane.entered = null;
        }
        if (view.present) {
            pane.entered = reading;
            reading.begin();
        }
    }

    function follow(): void {
        view.follow();
    }

    /// Goes on in the composer, or asks what has to be asked before an action on a message; once the menu has given the
    /// keyboard back.
    function ask(offer: actOffer): void {
        switch (offer.action) {
        case MessageActing.Action.Reply:
        case MessageActing.Action.Correct:
            if (pane.conversation.begin(offer))
                pane.composerWanted();
            return;
        case MessageActing.Action.Versions:
            pane.conversation.begin(offer);
            return;
        case MessageActing.Action.Show:
            return pane.conversation.acting.perform(offer, "");
        case MessageActing.Action.Many:
            return pane.manyWanted(offer);
        }
        doing.offer = offer;
        doing.before = pane.Window.activeFocusItem;
        doing.show(offer.asksEmoji ? picking : asking);
    }

    /// Conversation in which the person scrolls.
    property Conversation scrolled: null

    function tellScrolling(): void {
        const now = view.scrolling ? pane.conversation : null;
        if (pane.scrolled !== now) {
            pane.scrolled?.setScrolling(false);
            pane.scrolled = now;
            now?.setScrolling(true);
        }
    }

    onConversationChanged: {
        pane.enter();
        pane.tellScrolling();
    }
    Component.onDestruction: {
        pane.entered?.end();
        pane.scrolled?.setScrolling(false);
    }

    function open(link: url): void {
        if (reader.isOurs(link)) {
            if (addresses.invites(link.toString()))
                return pane.invitationWanted(link.toString());
            const there = addresses.link(link.toString());
            if (there.person)
                pane.personWanted(there.address, there.nick, there.adds);
            else
                pane.roomWanted(there.address, there.nick, there.password);
        } else {
            Qt.openUrlExternally(link);
        }
    }

    /// Opens a link of a message, after a question if it could be mistaken for another.
    function followLink(link: url): void {
        question.link = link;
        if (reader.isMisleading(link))
            question.open();
        else
            pane.open(link);
    }

    TimelineView {
        id: view

        anchors.fill: parent
        timeline: pane.conversation.timeline
        window: pane.conversation.window
        acting: pane.conversation.acting
        sharing: pane.sharing
        contact: pane.contact
        focus: true
        reading: pane.conversation.readState
        onRetryWanted: id => pane.conversation.retry(id)
        onDiscardWanted: id => pane.conversation.discard(id)
        onLoadWanted: range => pane.conversation.loadMissing(range)
        onPresentChanged: pane.enter()
        onScrollingChanged: pane.tellScrolling()
        onLinkWanted: link => pane.followLink(link)
        onActWanted: offer => Qt.callLater(pane.ask, offer)
        onFileWanted: (file, saves) => saves ? files.save(file) : files.show(file)
    }
    FocusHeir {
        scope: pane
        heir: view
    }
    FileDialogs {
        id: files

        sharing: pane.sharing
    }

    Connections {
        target: pane.conversation.readState

        // The new messages, or their beginning, are in sight.
        function onLineChanged(): void {
            if (pane.conversation.readState.line > 0 && view.present && view.following)
                view.showUnread(pane.conversation.readState.line);
        }
    }
    Connections {
        target: pane.conversation

        function onVersionsFound(found: list<messageVersion>): void {
            versions.found = found;
            versions.show(history);
        }
    }
    DialogLoader {
        id: versions

        property list<messageVersion> found
    }
    Component {
        id: history

        VersionsDialog {
            versions: versions.found
        }
    }
    LinkReader {
        id: reader
    }
    AddressReader {
        id: addresses
    }
    DialogLoader {
        id: doing

        property actOffer offer
        /// Item that had the keyboard.
        property Item before: null

        topic: pane.conversation
    }
    Component {
        id: asking

        ActDialog {
            offer: doing.offer
            reasons: pane.reasons
            onWanted: (offer, reason) => pane.conversation.acting.perform(offer, reason)
        }
    }
    Component {
        id: picking

        EmojiPicker {
            parent: pane
            x: (pane.width - width) / 2
            y: (pane.height - height) / 2
            recent: pane.recent
            onPicked: emoji => {
                pane.recent?.remember(emoji);
                pane.conversation.acting.react(doing.offer.target, emoji);
            }
            onClosed: doing.before?.forceActiveFocus()
        }
    }
    DialogLoader {
        id: question

        property url link

        sourceComponent: LinkQuestion {
            link: question.link
            onConfirmed: pane.open(question.link)
        }
    }

    function showFirstUnread(): void {
        const place = pane.conversation.readState.beginning();
        if (place > 0)
            view.jump(place);
    }

    Shortcut {
        sequence: "Shift+PgUp"
        enabled: pane.visible
        onActivated: pane.showFirstUnread()
    }

    // Not inside the view, which takes a click for itself while it moves.
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Tokens.margin
        text: qsTr("First unread message")
        visible: pane.conversation.readState.beginsUnseen
        focusPolicy: Qt.TabFocus
        onClicked: pane.showFirstUnread()
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.margin
        text: pane.conversation.readState.unread > 0 ? qsTr("%n new message(s)", "", pane.conversation.readState.unread) : qsTr("To the newest")
        icon.source: Icons.down
        visible: !view.following && (!view.atEnd || view.contentHeight > view.height)
        focusPolicy: Qt.TabFocus
        onClicked: view.follow()
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Tokens.vast, Tokens.cardWidth)
        text: pane.emptyText
        dim: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        visible: view.count === 0
    }
}
