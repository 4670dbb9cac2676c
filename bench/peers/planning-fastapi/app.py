"""The basic planning contract in Python: what our figures are compared with.

Written to be a fair rival: one query per collection, no lazy loading, WAL with synchronous FULL like ours, no logs, no
accounts, no limits (ours carries all three). The calls are `async` though the database is not: on SQLite that was
measured half as fast again as FastAPI's thread pool, whose threads spend their time waiting for one another.
"""
import os
from datetime import date, datetime
from typing import List, Optional
from urllib.parse import quote
from uuid import UUID, uuid4

from fastapi import Depends, FastAPI, HTTPException, Query, Response
from pydantic import BaseModel, validator
from sqlalchemy import (Column, Date, DateTime, ForeignKey, Integer, String, UniqueConstraint, create_engine, event,
                        select, tuple_)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, declarative_base, relationship, selectinload, sessionmaker
from sqlalchemy.pool import QueuePool

# SQLAlchemy 1.4 opens a connection per session for SQLite files unless told otherwise: a pool is faster.
engine = create_engine(f"sqlite:///{os.environ['PEER_DATABASE']}", future=True, poolclass=QueuePool, pool_size=40,
                       connect_args={"check_same_thread": False, "timeout": 5})
NewSession = sessionmaker(engine, expire_on_commit=False, future=True)
Base = declarative_base()


@event.listens_for(engine, "connect")
def tune(connection, _record):
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")


class AvailabilityRow(Base):
    __tablename__ = "availabilities"
    __table_args__ = (UniqueConstraint("artist_id", "start", "end"),)
    id = Column(Integer, primary_key=True)
    artist_id = Column(ForeignKey("artists.id", ondelete="CASCADE"), nullable=False)
    start = Column(DateTime, nullable=False)
    end = Column(DateTime, nullable=False)


class ArtistRow(Base):
    __tablename__ = "artists"
    id = Column(String, primary_key=True)
    name = Column(String, nullable=False, index=True)
    availabilities = relationship(AvailabilityRow, cascade="all, delete-orphan", order_by=AvailabilityRow.start)


class AssignmentRow(Base):
    __tablename__ = "assignments"
    planning_id = Column(ForeignKey("plannings.id", ondelete="CASCADE"), primary_key=True)
    position = Column(Integer, primary_key=True)
    artist_id = Column(String, nullable=False)
    start = Column(DateTime, nullable=False)
    end = Column(DateTime, nullable=False)


class PlanningRow(Base):
    __tablename__ = "plannings"
    id = Column(String, primary_key=True)
    event_date = Column(Date, nullable=False, index=True)
    assignments = relationship(AssignmentRow, cascade="all, delete-orphan", order_by=AssignmentRow.position)


Base.metadata.create_all(engine)


class Slot(BaseModel):
    start: datetime
    end: datetime

    class Config:
        orm_mode = True

    @validator("end")
    def end_after_start(cls, end, values):
        if "start" in values and end <= values["start"]:
            raise ValueError("Availability end must be after start")
        return end


class ArtistInput(BaseModel):
    id: Optional[UUID] = None
    name: str
    availabilities: List[Slot]


class Artist(BaseModel):
    id: UUID
    name: str
    availabilities: List[Slot]

    class Config:
        orm_mode = True


class PlanningInput(BaseModel):
    event_date: date
    artists: List[ArtistInput]


class Assignment(BaseModel):
    artist_id: UUID
    slot: Slot


class Planning(BaseModel):
    planning_id: UUID
    event_date: date
    assignments: List[Assignment]


app = FastAPI()


async def session():
    with NewSession() as current:
        yield current


def with_availabilities(artist: ArtistInput) -> ArtistRow:
    rows = [AvailabilityRow(start=slot.start, end=slot.end) for slot in artist.availabilities]
    return ArtistRow(id=str(artist.id or uuid4()), name=artist.name, availabilities=rows)


def commit_or_conflict(db: Session, detail: str) -> None:
    try:
        db.commit()
    except IntegrityError as error:
        raise HTTPException(409, detail) from error


def find(db: Session, row, key: UUID, word: str, *options):
    found = db.get(row, str(key), options=options)
    if found is None:
        raise HTTPException(404, f"{word} {key} not found")
    return found


def present(row: PlanningRow) -> Planning:
    return Planning(planning_id=row.id, event_date=row.event_date, assignments=[
        Assignment(artist_id=each.artist_id, slot=Slot(start=each.start, end=each.end)) for each in row.assignments])


def page(db: Session, query, key, limit: Optional[int], cursor: Optional[str], path: str, response: Response):
    """Rows after the cursor (the sort key and the id of the last one seen), with a Link to the next ones."""
    if cursor:
        value, _, last_id = cursor.rpartition("~")
        query = query.where(tuple_(*key) > (date.fromisoformat(value) if "plannings" in path else value, last_id))
    query = query.order_by(*key)
    rows = db.scalars(query if limit is None else query.limit(limit + 1)).all()
    if limit is not None and len(rows) > limit:
        rows = rows[:limit]
        last = rows[-1]
        after = quote(f"{getattr(last, key[0].key)}~{last.id}")
        response.headers["Link"] = f'<{path}?limit={limit}&cursor={after}>; rel="next"'
    return rows


@app.get("/api/v1/health")
async def health():
    return {"status": "ok", "service": "planning-fastapi", "environment": "bench"}


@app.post("/api/v1/artists", status_code=201, response_model=Artist)
async def create_artist(body: ArtistInput, db: Session = Depends(session)):
    row = with_availabilities(body)
    db.add(row)
    commit_or_conflict(db, f"Artist {row.id} already exists, or an availability is there twice")
    return row


@app.get("/api/v1/artists", response_model=List[Artist])
async def list_artists(response: Response, limit: Optional[int] = Query(None, ge=1, le=200), cursor: Optional[str] = None,
                 db: Session = Depends(session)):
    query = select(ArtistRow).options(selectinload(ArtistRow.availabilities))
    return page(db, query, (ArtistRow.name, ArtistRow.id), limit, cursor, "/api/v1/artists", response)


@app.get("/api/v1/artists/{artist_id}", response_model=Artist)
async def read_artist(artist_id: UUID, db: Session = Depends(session)):
    return find(db, ArtistRow, artist_id, "Artist", selectinload(ArtistRow.availabilities))


@app.put("/api/v1/artists/{artist_id}", response_model=Artist)
async def replace_artist(artist_id: UUID, body: ArtistInput, db: Session = Depends(session)):
    row = find(db, ArtistRow, artist_id, "Artist")
    row.availabilities = []
    db.flush()
    row.name, row.availabilities = body.name, with_availabilities(body).availabilities
    commit_or_conflict(db, f"Artist {row.id} has an availability twice")
    return row


@app.delete("/api/v1/artists/{artist_id}", status_code=204, response_class=Response)
async def delete_artist(artist_id: UUID, db: Session = Depends(session)):
    db.delete(find(db, ArtistRow, artist_id, "Artist"))
    db.commit()


@app.post("/api/v1/plannings", status_code=201, response_model=Planning)
async def create_planning(body: PlanningInput, db: Session = Depends(session)):
    ids = [str(artist.id) for artist in body.artists if artist.id]
    found = db.scalars(select(ArtistRow).where(ArtistRow.id.in_(ids)).options(selectinload(ArtistRow.availabilities)))
    known = {row.id: row for row in found}
    planning = PlanningRow(id=str(uuid4()), event_date=body.event_date)
    for position, artist in enumerate(body.artists):
        row = known.get(str(artist.id))
        if row is None:
            row = with_availabilities(artist)
            db.add(row)
        slots = [each for each in row.availabilities if each.start.date() == body.event_date]
        if not slots:
            raise HTTPException(400, f"Artist '{artist.name}' has no availability on {body.event_date}")
        slot = min(slots, key=lambda each: (each.start, each.end))
        planning.assignments.append(
            AssignmentRow(position=position, artist_id=row.id, start=slot.start, end=slot.end))
    db.add(planning)
    commit_or_conflict(db, "Artist has an availability twice")
    return present(planning)


@app.get("/api/v1/plannings", response_model=List[Planning])
async def list_plannings(response: Response, limit: Optional[int] = Query(None, ge=1, le=200), cursor: Optional[str] = None,
                   db: Session = Depends(session)):
    query = select(PlanningRow).options(selectinload(PlanningRow.assignments))
    key = (PlanningRow.event_date, PlanningRow.id)
    return [present(row) for row in page(db, query, key, limit, cursor, "/api/v1/plannings", response)]


@app.get("/api/v1/plannings/{planning_id}", response_model=Planning)
async def read_planning(planning_id: UUID, db: Session = Depends(session)):
    return present(find(db, PlanningRow, planning_id, "Planning", selectinload(PlanningRow.assignments)))
