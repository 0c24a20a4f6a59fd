// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Preferences of the whole program, effective at once.
Dialog {
    id: dialog

    required property Client client
    /// The AccountDialogs that show what an action on an account asks.
    required property Item over

    title: qsTr("Preferences")
    acceptText: qsTr("Close")
    cancellable: false
    usualWidth: Math.max(Tokens.cardWidth, bar.implicitWidth + 2 * Tokens.vast)
    covered: (dialog.over as AccountDialogs).active
    onOpened: general.takeFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        TabBar {
            id: bar

            label: qsTr("Preferences")
            leftPadding: 0
            Layout.fillWidth: true

            TabButton {
                text: qsTr("General")
            }
            TabButton {
                text: qsTr("Notifications")
            }
            TabButton {
                text: qsTr("Privacy")
            }
            TabButton {
                text: qsTr("Storage")
            }
            TabButton {
                text: qsTr("Accounts")
            }
            TabButton {
                text: qsTr("About")
            }
        }
        ScrollArea {
            id: area

            implicitHeight: pages.implicitHeight // The dialog does not change its size with the page.
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                width: parent.width
                height: parent.height
                implicitHeight: (pages.children[bar.currentIndex] as Item)?.implicitHeight ?? 0

                StackLayout {
                    id: pages

                    anchors.fill: parent
                    currentIndex: bar.currentIndex
                    onCurrentIndexChanged: area.contentY = 0

                    GeneralPage {
                        id: general

                        appearance: dialog.client.appearance
                        background: dialog.client.background
                    }
                    NotificationsPage {
                        keywords: dialog.client.keywords
                        telling: dialog.client.telling
                    }
                    PrivacyPage {
                        privacy: dialog.client.privacy
                        status: dialog.client.status
                        accounts: dialog.client.accounts
                        loading: dialog.client.loading
                    }
                    StoragePage {
                        kept: dialog.client.kept
                        accounts: dialog.client.accounts
                    }
                    AccountsPage {
                        accounts: dialog.client.accounts
                        over: dialog.over
                    }
                    AboutProgram {
                        libraries: dialog.client.libraries
                    }
                }
            }
        }
    }
}
