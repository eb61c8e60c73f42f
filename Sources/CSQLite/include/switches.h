// What SQLite offers through a variable number of arguments, which Swift cannot pass.
#ifndef WINNOW_SQLITE_SWITCHES_H
#define WINNOW_SQLITE_SWITCHES_H

struct sqlite3;

/// Turns a switch of a connection (`SQLITE_DBCONFIG_…`) on or off; an SQLite result code.
int sqlite_switch(struct sqlite3 *connection, int setting, int isOn);

#endif
