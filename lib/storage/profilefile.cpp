// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of the settings, and its health. QSettings replaces it whole, by a new file with the same mode.
#include "storage/profilesettings.h"

#include "storage/disk/privatefile.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parlour {

// A damaged file must cost neither time nor memory.
static constexpr qint64 MaxProfileSize = 64 * 1024 * 1024;

ProfileSettings::Ini::Ini(const QString &path, std::function<void()> write)
    : QSettings(path, QSettings::IniFormat)
    , m_write(std::move(write))
{
}

bool ProfileSettings::Ini::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    m_write();
    return true;
}

ProfileSettings::ProfileSettings(const QString &path)
    : m_ini(prepared(path), [this] { write(); })
{
    QObject::connect(&m_health, &DiskHealth::retryDue, &m_ini, [this] { write(); });
    m_damaged = m_damaged || m_ini.status() == QSettings::FormatError;
    if (m_damaged && setAside()) {
        m_ini.setValue("damaged"_L1, true); // What could be read is written only together with something new.
        write();
        m_ini.remove("damaged"_L1);
    }
}

/// Makes the file, and its folder when there is none, readable by its owner only. Returns its name, or one under
/// which nothing can be written when the file must not be replaced.
QString ProfileSettings::prepared(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        QDir().mkpath(QFileInfo(folder.path()).absolutePath());
        QDir().mkdir(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    privatefile::prepare(path);
    const auto content = privatefile::read(path, MaxProfileSize);
    const auto *trouble = std::get_if<DiskTrouble>(&content);
    if (!trouble) {
        m_damaged = std::get<QByteArray>(content).contains('\0'); // QSettings reads that as nothing at all.
        return path;
    }
    m_unread = true;
    m_health.report(*trouble);
    return u"/dev/null/parlour.ini"_s;
}

/// Keeps a copy of the damaged file, which is replaced when something changes.
bool ProfileSettings::setAside()
{
    const auto content = privatefile::read(m_ini.fileName(), MaxProfileSize);
    const QString aside = privatefile::asideName(m_ini.fileName());
    const auto *text = std::get_if<QByteArray>(&content);
    const auto trouble = text ? privatefile::write(aside, *text) : std::get<DiskTrouble>(content);
    m_health.report(trouble);
    if (trouble != DiskTrouble::None)
        return false;
    m_damaged = false;
    m_health.reportSetAside(aside);
    return true;
}

void ProfileSettings::write()
{
    if (m_unread || (m_damaged && !setAside()))
        return;
    m_ini.sync();
    // QSettings remembers its first failure for ever; a new one on the same file tries again, and tells the state now.
    const QString path = m_ini.fileName();
    const bool failed = QSettings(path, QSettings::IniFormat).status() == QSettings::AccessError;
    m_health.report(failed ? privatefile::explained(path, DiskTrouble::CannotOpen) : DiskTrouble::None);
}

} // namespace parlour
