/** Days that a delivered file, and the rows of it that were not taken, are kept as sent (7.8 of the domain reference; PIPL §19). */
export const RAW_UPLOAD_DAYS = 30;
