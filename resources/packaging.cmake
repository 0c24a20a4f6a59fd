# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack --config build/release/CPackConfig.cmake` makes a .deb beside it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME parlour)
set(CPACK_PACKAGE_VENDOR "Parlour contributors")
set(CPACK_PACKAGE_CONTACT "Parlour contributors")
set(CPACK_PACKAGE_DESCRIPTION "${PROJECT_DESCRIPTION}.\nA desktop client for XMPP multi-user chat.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the program loads by name, so that no linker sees it.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    libqt6sql6-sqlite
    libsecret-1-0
    qml6-module-qml
    qml6-module-qt-labs-qmlmodels
    qml6-module-qtcore
    qml6-module-qtqml
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtquick
    qml6-module-qtquick-controls
    qml6-module-qtquick-dialogs
    qml6-module-qtquick-layouts
    qml6-module-qtquick-templates
    qml6-module-qtquick-window
    qt6-svg-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-image-formats-plugins, qt6-translations-l10n, xdg-utils")
include(CPack)

# Every library it needs is where the system keeps libraries.
set_target_properties(parlour PROPERTIES INSTALL_RPATH "")
