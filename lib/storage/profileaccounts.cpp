// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of accounts.
#include "storage/disk/inientries.h"
#include "storage/profilesettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using namespace ini;

namespace {

// A damaged file must cost neither time nor memory.
constexpr qsizetype MaxAccounts = 64;
constexpr qsizetype MaxProblems = 64;
constexpr qsizetype FingerprintSize = 32;

QList<int> problems(const QStringList &texts)
{
    QList<int> numbers;
    for (const QString &text : texts.first(qMin(texts.size(), MaxProblems))) {
        bool ok = false;
        if (const int number = text.trimmed().toInt(&ok); ok)
            numbers << number;
    }
    return numbers;
}

/// The account at the current array index, or an empty one. Before one could be switched off, only the `current` one
/// was signed in.
AccountSettings readAccount(const QSettings &ini, const QString &current)
{
    AccountSettings account;
    account.address = unlessLong(ini.value("address"_L1).toString(), MaxAddress);
    account.host = unlessLong(ini.value("host"_L1).toString(), MaxText);
    const uint port = ini.value("port"_L1).toUInt();
    account.port = port <= 0xffff ? quint16(port) : 0;
    account.pinnedCertificate = QByteArray::fromHex(ini.value("pinnedCertificate"_L1).toByteArray());
    account.pinnedProblems = problems(ini.value("pinnedProblems"_L1).toStringList());
    if (account.pinnedCertificate.size() != FingerprintSize) { // half a pin is no pin
        account.pinnedCertificate.clear();
        account.pinnedProblems.clear();
    }
    account.nick = unlessLong(ini.value("nick"_L1).toString(), MaxText);
    account.enabled = ini.value("enabled"_L1, current.isEmpty() || account.address == current).toBool();
    return account;
}

void writeAccount(QSettings &ini, const AccountSettings &account)
{
    QStringList problems;
    for (const int problem : account.pinnedProblems)
        problems << QString::number(problem);
    ini.setValue("address"_L1, account.address);
    ini.setValue("host"_L1, account.host);
    ini.setValue("port"_L1, account.port);
    ini.setValue("pinnedCertificate"_L1, QString::fromLatin1(account.pinnedCertificate.toHex()));
    ini.setValue("pinnedProblems"_L1, problems);
    ini.setValue("nick"_L1, account.nick);
    ini.setValue("enabled"_L1, account.enabled);
}

void writeAccounts(QSettings &ini, const QList<AccountSettings> &accounts)
{
    ini.remove("accounts"_L1);
    ini.beginWriteArray("accounts"_L1, int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        ini.setArrayIndex(i);
        writeAccount(ini, accounts[i]);
    }
    ini.endArray();
}

} // namespace

QList<AccountSettings> ProfileSettings::accounts() const
{
    return readArray(m_ini, u"accounts"_s, MaxAccounts,
                     [current = currentAccount()](const QSettings &ini) { return readAccount(ini, current); });
}

void ProfileSettings::storeAccount(const AccountSettings &account)
{
    QList<AccountSettings> all = accounts();
    const auto known = std::ranges::find(all, account.address, &AccountSettings::address);
    if (known != all.end())
        *known = account;
    else
        all << account;
    writeAccounts(m_ini, all);
}

void ProfileSettings::removeAccount(const QString &address)
{
    QList<AccountSettings> all = accounts();
    all.removeIf([&](const AccountSettings &account) { return account.address == address; });
    writeAccounts(m_ini, all);
}

void ProfileSettings::orderAccounts(const QStringList &addresses)
{
    const auto place = [&addresses](const AccountSettings &account) {
        const auto at = addresses.indexOf(account.address);
        return at < 0 ? addresses.size() : at;
    };
    QList<AccountSettings> all = accounts();
    std::ranges::stable_sort(all, {}, place);
    writeAccounts(m_ini, all);
}

QString ProfileSettings::currentAccount() const
{
    return m_ini.value("currentAccount"_L1).toString();
}

void ProfileSettings::setCurrentAccount(const QString &address)
{
    if (address == currentAccount())
        return;
    writeAccounts(m_ini, accounts()); // Which ones are on must not depend on it any more.
    m_ini.setValue("currentAccount"_L1, address);
}

} // namespace parlour
