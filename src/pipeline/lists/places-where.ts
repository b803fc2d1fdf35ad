/** The numbers below `count` for which this holds, ascending. Asked twice for each: counted first, so that memory is taken once. */
export function placesWhere(count: number, isChosen: (place: number) => boolean): Uint32Array<ArrayBuffer> {
  let size = 0;
  for (let place = 0; place < count; place += 1) if (isChosen(place)) size += 1;
  const places = new Uint32Array(size);
  for (let place = 0, at = 0; at < size; place += 1) {
    if (!isChosen(place)) continue;
    places[at] = place;
    at += 1;
  }
  return places;
}
