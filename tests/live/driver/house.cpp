// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace parlour::live {

Client::Setup House::person(const QString &name, const QString &profile)
{
    const QString path = m_dir.filePath(name + u".password"_s);
    if (QFile file(path); file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.write("pw-" + name.toUtf8());
    const QString theme = qEnvironmentVariable("PARLOUR_THEME", u"system"_s);
    return {name,
            {u"--account"_s, name + u"@localhost"_s, u"--password-file"_s, path, u"--connect"_s, m_server.address(),
             u"--ca-file"_s, m_server.certificate(), u"--theme"_s, theme},
            profile.isEmpty() ? QString() : m_dir.filePath(profile)};
}

Thing House::askFor(Client &client, const char *opener, const char *title, const QString &room, const QString &nick)
{
    client.click(button(opener));
    const Thing asking = dialog(title);
    client.fill(field("Room address").in(asking), room.contains(u'@') ? room : room + u"@conference.localhost"_s);
    client.fill(field("Nickname").in(asking), nick);
    return asking;
}

void House::create(Client &client, const QString &room, const QString &password)
{
    const Thing asking = askFor(client, "New room", "New room", room, u"Romeo"_s);
    client.fill(secret("Room password").in(asking), password);
    client.click(button("Create").in(asking));
    client.waitUntilGone(asking);
    client.waitFor(button("Save"));
    client.key(u"Control+f"_s);
    client.type(u"when it is empty"_s);
    const Thing persistent(u"check box"_s, "Keep the room when it is empty");
    if (!client.waitFor(persistent).is(Element::Checked))
        client.click(persistent);
    client.click(button("Save"));
    client.waitFor(words("Saved"));
    client.click(button("Close"));
}

void House::knock(Client &client, const QString &room, const QString &nick)
{
    const Thing asking = askFor(client, "Join room", "Join a room", room, nick);
    client.click(button("Join").in(asking));
    client.waitUntilGone(asking);
}

void House::join(Client &client, const QString &room, const QString &nick)
{
    knock(client, room, nick);
    client.waitFor(row("Romeo, owner, moderator").in(list("People")));
}

void House::say(Client &client, const QString &text)
{
    client.fill(field("Message"), text);
    client.key(u"Return"_s);
}

void House::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    client.picture().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(what)));
}

} // namespace parlour::live
