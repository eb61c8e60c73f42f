#include "switches.h"

#include <sqlite3.h>
#include <stddef.h>

int sqlite_switch(struct sqlite3 *connection, int setting, int isOn) {
    return sqlite3_db_config(connection, setting, isOn, NULL);
}
