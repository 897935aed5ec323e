package no.omland.location.problem;

/**
 * People of one demand point who go to one site. Without capacities there is one share a demand point that is served, even when nobody lives there; with capacities
 * a demand point may be divided.
 *
 * @param demand counted from 0
 * @param site the candidate they go to, counted from 0
 * @param weight how many go
 * @param cost what it costs each
 */
public record Share(int demand, int site, long weight, int cost) {}
