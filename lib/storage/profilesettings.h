// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/diskhealth.h"
#include "storage/lists/listvalues.h"
#include "storage/profilevalues.h"

#include <QDateTime>
#include <QHash>
#include <QSettings>
#include <functional>

namespace parlour {

/// Settings of one profile, in an ini file readable only by its owner. Missing or damaged values read as defaults.
///
/// Changes are written in the next turn of the event loop, all of them or none. Those that the disk does not take stay
/// in memory, and are tried again; health() says so. A file that is damaged is set aside, and what can be read of it is
/// kept; one that cannot be read is left alone for this run.
class ProfileSettings
{
public:
    /// `path` is the ini file; its folder is made when missing.
    explicit ProfileSettings(const QString &path);

    QList<AccountSettings> accounts() const;
    /// Adds the account or replaces the one with the same address.
    void storeAccount(const AccountSettings &account);
    /// Forgets the account, but not its rooms: forgetRooms() does.
    void removeAccount(const QString &address);
    /// Forgets choices for its rooms, its old lists, and notes about people.
    void forgetRooms(const QString &account);
    /// Puts the stored accounts into this order; those it does not name follow.
    void orderAccounts(const QStringList &addresses);

    /// Address of the account that was used last, or empty.
    QString currentAccount() const;
    void setCurrentAccount(const QString &address);
    /// Conversation that was open last there: history::Key::peer, or empty.
    QString currentPeer() const { return m_ini.value(QStringLiteral("currentPeer")).toString(); }
    void setCurrentPeer(const QString &peer) { m_ini.setValue(QStringLiteral("currentPeer"), peer); }
    /// Returns whether that is a person outside of rooms.
    bool isCurrentDirect() const { return m_ini.value(QStringLiteral("currentDirect")).toBool(); }
    void setCurrentDirect(bool direct) { m_ini.setValue(QStringLiteral("currentDirect"), direct); }

    /// The lists of rooms that earlier versions kept here, of all accounts.
    ProfileLists oldLists() const;
    /// Removes these lists: they are kept elsewhere by now.
    void removeOldLists();

    /// Order of the rooms: "hand", "name" or "activity".
    QString roomOrder() const;
    void setRoomOrder(const QString &order);

    /// Theme: "system", "light" or "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    /// The language of the window, as a code such as "de" or "pt_BR"; empty: that of the system.
    QString language() const;
    void setLanguage(const QString &code) { m_ini.setValue(QStringLiteral("language"), code); }
    /// Text size in per cent of the desktop's, 80 to 200.
    int textSize() const;
    void setTextSize(int percent);

    /// Address of the service that looks for rooms on all servers (XEP-0433); empty: none, the default.
    QString searchProvider() const { return m_ini.value(QStringLiteral("browse/provider")).toString(); }
    void setSearchProvider(const QString &address) { m_ini.setValue(QStringLiteral("browse/provider"), address); }

    /// Whose pictures, audio and video load without a click: 0 nobody's, 1 own server's and contacts', 2 everybody's.
    int pictureLoading() const { return m_ini.value(QStringLiteral("privacy/pictures"), 1).toInt(); }
    void setPictureLoading(int whose) { m_ini.setValue(QStringLiteral("privacy/pictures"), whose); }

    /// Returns whether contacts who see our presence are told when we type to them.
    bool tellsTyping() const { return m_ini.value(QStringLiteral("privacy/typing"), true).toBool(); }
    void setTellsTyping(bool tells) { m_ini.setValue(QStringLiteral("privacy/typing"), tells); }

    /// Returns whether the same contacts are told what we have read. Nobody is unless the person wants it.
    bool tellsReading() const { return m_ini.value(QStringLiteral("privacy/reading"), false).toBool(); }
    void setTellsReading(bool tells) { m_ini.setValue(QStringLiteral("privacy/reading"), tells); }

    StatusSettings status() const;
    void setStatus(const StatusSettings &status);

    /// Reasons given for kicks, bans and the like: newest first, at most 20 of at most 300 characters each.
    QStringList reasons() const;
    void setReasons(const QStringList &reasons);

    /// Words that count as a mention, as they were typed.
    QString keywords() const { return m_ini.value(QStringLiteral("notifications/keywords")).toString(); }
    void setKeywords(const QString &words) { m_ini.setValue(QStringLiteral("notifications/keywords"), words); }

    NotificationSettings notifications() const;
    void setNotifications(const NotificationSettings &settings);
    /// Times (UTC) until which rooms of an account are muted.
    QHash<QString, QDateTime> mutes(const QString &account) const;
    /// Time (UTC) until which a room is muted; invalid: it is not.
    QDateTime mute(const QString &account, const QString &room) const;
    /// Mutes a room; an invalid time: it is not muted any more.
    void setMute(const QString &account, const QString &room, const QDateTime &until);
    /// Returns the person's note about `whom`, of at most MaxPersonNote characters. An empty note is none.
    QString personNote(const QString &account, const QString &whom) const;
    void setPersonNote(const QString &account, const QString &whom, const QString &text);
    void forgetPersonNotes(const QString &account);
    static constexpr qsizetype MaxPersonNote = 2000;
    /// Returns whether the program goes on when its window is closed.
    bool keepRunning() const { return m_ini.value(QStringLiteral("window/keepRunning")).toBool(); }
    void setKeepRunning(bool keep) { m_ini.setValue(QStringLiteral("window/keepRunning"), keep); }
    /// Returns whether a portal starts the program with the session, as far as it said.
    bool sessionStart() const { return m_ini.value(QStringLiteral("window/sessionStart")).toBool(); }
    void setSessionStart(bool start) { m_ini.setValue(QStringLiteral("window/sessionStart"), start); }

    /// Number of days for which messages are kept; 0: until the program ends, -1: for ever.
    int keepDays() const;
    void setKeepDays(int days);
    /// Number of days for each room of an account that has its own.
    QHash<QString, int> keepDaysOfRooms(const QString &account) const;
    void setKeepDaysOfRoom(const QString &account, const QString &room, std::optional<int> days);

    /// Opaque state of the window (geometry, splitter), by name.
    QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);

    /// The emoji that were picked last, the latest first.
    QStringList recentEmoji() const;
    void setRecentEmoji(const QStringList &emoji);

    DiskHealth &health() { return m_health; }

private:
    /// Calls `write` when it is time to write, instead of writing.
    class Ini : public QSettings
    {
    public:
        Ini(const QString &path, std::function<void()> write);

    protected:
        bool event(QEvent *event) override;

    private:
        std::function<void()> m_write;
    };

    QString prepared(const QString &path);
    bool setAside();
    void write();

    DiskHealth m_health;
    bool m_unread = false;  ///< The file holds data that we could not read, and must not replace.
    bool m_damaged = false; ///< The file is not set aside yet.
    mutable Ini m_ini;
};

} // namespace parlour
